import Graph
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2025", "2025-02", "2024-02-29"]) func roundTrips(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: ["", "25", "2025-13", "2025-02-30", "2025-2-1", "2023-02-29", "x"]) func refuses(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func weekdaysAndArithmetic() {
    let wednesday = PartialDate("2025-02-12")
    #expect(wednesday?.weekday == 2)
    #expect(wednesday?.adding(days: -43)?.description == "2024-12-31")
    #expect(PartialDate("1970-01-01")?.dayNumber == 0)
  }

  @Test func everyDayOfACenturyRoundTrips() {
    for number in -20_000...20_000 {
      #expect(PartialDate(dayNumber: number).dayNumber == number)
    }
  }
}
