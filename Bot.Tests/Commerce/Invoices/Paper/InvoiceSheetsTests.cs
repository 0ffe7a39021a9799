using BotApp.Commerce.Invoices.Paper;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class InvoiceSheetsTests
{
    private const double Edges = InvoiceForm.HeaderDepth + InvoiceForm.SumDepth;

    /// <summary>Whatever the number and depth of the lines: each once and in order, no page without one, none beyond the frame.</summary>
    [Fact]
    public void Lines_fill_pages_and_the_total_never_stands_alone() =>
        Prop.ForAll(
                Gen.Choose(1, 8).NonEmptyListOf().ToArbitrary(),
                depths =>
                {
                    var rows = depths.Select(Row).ToList();
                    var sheets = InvoiceSheets.Of(rows);
                    return sheets.SelectMany(sheet => sheet).SequenceEqual(rows)
                        && sheets.All(sheet => sheet.Count > 0)
                        && sheets.SkipLast(1).All(sheet => Fits(sheet, InvoiceForm.FullItemsBottom))
                        && Fits(sheets[^1], InvoiceForm.LastItemsBottom);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(60, 4)]
    public void A_page_is_begun_only_when_it_is_needed(int lines, int pages) =>
        InvoiceSheets.Of([.. Enumerable.Repeat(1, lines).Select(Row)]).Count.ShouldBe(pages);

    private static InvoiceRow Row(int depth) => new(Papers.Coat, [new TextFit([.. Enumerable.Repeat("行", depth)], InvoiceForm.TextSize)]);

    private static bool Fits(IEnumerable<InvoiceRow> rows, double bottom) =>
        rows.Sum(row => row.Depth) <= bottom - InvoiceForm.ItemsTop - Edges;
}
