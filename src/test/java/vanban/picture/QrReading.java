package vanban.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** What a reader of QR codes that is not ours makes of a file that Java itself unpacks. */
public final class QrReading {
  private QrReading() {}

  /** What a code says. */
  public static Result read(byte[] file) throws IOException, ReaderException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    LuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)),
            Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE));
  }
}
