' What a clerk does in LibreOffice with a finished document; says in the first line what failed.

Function Found(doc, words As String)
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then
      If InStr(one.String, words) > 0 Then
        If Left(one.ParaStyleName, 8) <> "Contents" Then
          Found = one
          Exit Function
        End If
      End If
    End If
  Loop
  Err.Raise(1000)
End Function

Sub InsertBehind(doc, behind As String, words As String, styleName As String)
  place = doc.Text.createTextCursorByRange(Found(doc, behind).End)
  doc.Text.insertControlCharacter(place, 0, False)
  doc.Text.insertString(place, words, False)
  If styleName <> "" Then place.ParaStyleName = styleName
End Sub

Sub Restyle(paragraph, styleName As String, level As Integer)
  paragraph.ParaStyleName = styleName
  paragraph.NumberingLevel = level
End Sub

Sub InsertCaption(doc, behind As String, words As String)
  place = doc.Text.createTextCursorByRange(Found(doc, behind).End)
  doc.Text.insertControlCharacter(place, 0, False)
  place.ParaStyleName = "Caption"
  doc.Text.insertString(place, "Bảng ", False)
  number = doc.createInstance("com.sun.star.text.textfield.SetExpression")
  number.NumberingType = 4
  number.Content = "Bảng+1"
  number.attachTextFieldMaster(doc.TextFieldMasters.getByName("com.sun.star.text.fieldmaster.SetExpression.Bảng"))
  doc.Text.insertTextContent(place, number, False)
  doc.Text.insertString(place, ". " & words, False)
End Sub

Sub Main(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  stage = ""
  On Error Goto Failed
  stage = "heading"
  InsertBehind(doc, "Lời văn của việc thứ nhất", "Việc chen vào", "Heading 2")
  stage = "point"
  styleName = Found(doc, "Điểm năm").ParaStyleName
  InsertBehind(doc, "Điểm bốn", "Điểm chen vào;", "")
  Restyle(Found(doc, "Điểm chen vào"), "List Number 3 đ", 3)
  Restyle(Found(doc, "Điểm năm"), "List Number 3 e", 4)
  Restyle(Found(doc, "Điểm sáu"), "List Number 3 g", 5)
  stage = "row"
  rowsOf = doc.TextTables.getByIndex(doc.TextTables.Count - 2)
  rowsOf.Rows.insertByIndex(2, 1)
  rowsOf.getCellByName("A3").String = "Hàng chen vào"
  rowsOf.getCellByName("B3").String = "5,25"
  stage = "caption"
  InsertCaption(doc, "Xem bảng", "Bảng chen vào")
  stage = "refresh"
  doc.TextFields.refresh()
  For i = 0 To doc.DocumentIndexes.Count - 1
    doc.DocumentIndexes.getByIndex(i).update()
  Next i
  doc.TextFields.refresh()
  stage = "ok"
Failed:
  If stage <> "ok" Then
    doc.Text.insertString(doc.Text.Start, "FAILED " & stage & " " & Err & " " & Error$ & " line " & Erl, False)
  End If
  On Error Goto 0
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "writer_pdf_Export"
  doc.storeToURL(target, filter())
  doc.close(True)
  StarDesktop.terminate()
End Sub
