namespace BotApp.Commerce.Storage.Exchange;

/// <summary>A file that cannot be read on from a line, and why.</summary>
internal sealed class SheetFormatException(int line, Bilingual reason, Exception inner) : Exception(reason.En, inner)
{
    public static readonly Bilingual NoUtf8 = new("不是 UTF-8 编码", "it is not UTF-8");
    public static readonly Bilingual BadQuote = new("引号位置不对", "a quotation mark is out of place");
    public static readonly Bilingual NoObject = new("这一行不是 JSON 对象", "the line is no JSON object");

    public int Line => line;

    public Bilingual Reason => reason;
}
