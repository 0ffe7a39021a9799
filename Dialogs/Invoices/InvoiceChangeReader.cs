using BotApp.Commerce.Law.Invoices;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Invoices;

/// <summary>Reads what is to happen with an invoice.</summary>
internal static class InvoiceChangeReader
{
    private static readonly string[] KindWords = ["专票", "专用发票", "增票", "普票", "special invoice", "special vat", "ordinary invoice"];
    private static readonly string[] BackWords = ["红冲", "冲红", "红字", "退货", "退了", "退款", "reverse", "red-letter", "returned", "refunded"];
    private static readonly string[] MoreWords = ["补开", "少开", "开少", "supplement", "too little", "missing"];
    private static readonly string[] AgainWords = ["重发", "再发", "重新发", "发到", "发我", "没收到", "没有收到", "resend", "send it again", "send again", "e-mail", "email"];
    private static readonly string[] TitleWords = ["抬头", "税号", "成公司", "换公司", "换单位", "成单位", "成个人", "公司名", "单位名", "名称", "title", "tax id", "tax number", "company name"];

    /// <summary>Null when the message does not say.</summary>
    public static InvoiceWish? What(Said said) =>
        said.Understood.Detail switch
        {
            SubIntent.ChangeTitle => InvoiceWish.WrongTitle,
            SubIntent.ReverseInvoice => InvoiceWish.Returned,
            SubIntent.ResendInvoice => InvoiceWish.NotReceived,
            _ => InWords(said.Text),
        };

    private static InvoiceWish? InWords(string text) =>
        SpokenWords.Has(text, KindWords) ? InvoiceWish.WrongKind
        : SpokenWords.Has(text, TitleWords) ? InvoiceWish.WrongTitle
        : SpokenWords.Has(text, BackWords) ? InvoiceWish.Returned
        : SpokenWords.Has(text, MoreWords) ? InvoiceWish.Supplement
        : SpokenWords.Has(text, AgainWords) ? InvoiceWish.NotReceived
        : null;
}
