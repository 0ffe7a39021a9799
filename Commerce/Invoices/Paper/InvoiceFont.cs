using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The font invoices are printed in: the one that came with the host, or the one the merchant set. Read at the first invoice, then kept.</summary>
internal sealed class InvoiceFont(IOptions<CommerceOptions> options)
{
    private readonly Lazy<TrueTypeFont> font = new(() => TrueTypeFont.Open(Path(options.Value)));

    public TrueTypeFont Font => font.Value;

    /// <summary>Why invoices cannot be printed in the file, null when they can.</summary>
    public static string? Fault(string path)
    {
        try
        {
            TrueTypeFont.Open(path);
            return null;
        }
        catch (Exception unfit) when (unfit is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return unfit.Message;
        }
    }

    private static string Path(CommerceOptions options) =>
        string.IsNullOrEmpty(options.InvoiceFont)
            ? System.IO.Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf")
            : options.InvoiceFont;
}
