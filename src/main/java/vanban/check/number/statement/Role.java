package vanban.check.number.statement;

/** What a number is in its sentence. */
public enum Role {
  /** How much there is: {@code thu đạt 59 tỷ đồng}. */
  LEVEL,
  /** How much there was before: {@code cùng kỳ là 50 tỷ đồng}. */
  PRIOR,
  /** How much there is to be: {@code kế hoạch giao 60 tỷ đồng}. */
  PLAN,
  /** How much there is in all, of which something else is told: {@code trong tổng số 80 hộ}. */
  WHOLE,
  /** By how much it is more: {@code tăng 9 tỷ đồng}, {@code vượt 5%}. */
  GROWTH,
  /** By how much it is less: {@code giảm 15%}. */
  FALL,
  /** In percent of something else: {@code đạt 95% kế hoạch}, {@code chiếm 12%}. */
  SHARE,
  /** How much is left: {@code còn 5 hộ}. */
  REST,
  /** How much of what stands before it: {@code trong đó 12 nữ}. */
  PART,
  /** How much for each: {@code mỗi hộ 5 triệu đồng}. */
  EACH;

  /** Whether it says by how much something changed. */
  public boolean isChange() {
    return this == GROWTH || this == FALL;
  }

  /** Whether it is said of another number, and is none that another one could be held against. */
  public boolean isClaim() {
    return isChange() || this == SHARE;
  }
}
