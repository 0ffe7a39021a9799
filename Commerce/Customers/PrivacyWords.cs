using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Customers;

/// <summary>What a clerk says about personal data.</summary>
internal static class PrivacyWords
{
    public static Bilingual Chats { get; } = new("删除您的聊天记录", "Delete our talks with you");

    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "leak" => new(
                "我马上请专人核实您的信息是否泄露，并告诉您怎么保护账号。请先修改密码。",
                "A person looks into the leak right away and tells you how to protect the account. Please change your password first."
            ),
            "minor" => new(
                "不满十四周岁需要监护人同意，我请人工与监护人联系。",
                "Under fourteen a guardian has to agree; a person will speak with them."
            ),
            "voice-print-never" => new("我们不采集声纹。", "We never take voice prints."),
            "not-identified" => new("请先验证账号，我才能办理。", "Please prove that the account is yours first."),
            "open-orders" => new(
                "还有没完成的订单或退款，等它们结束或取消后就可以注销；您现在也可以先导出数据。",
                "There are orders or refunds still open; once they have ended or are cancelled the account can be closed. You can export your data now."
            ),
            "open-disputes" => new(
                "还有没处理完的售后或投诉，处理完就可以注销。",
                "There are matters still being dealt with; once they are settled the account can be closed."
            ),
            _ => new("这项请求我请人工为您办理。", "A person will do this for you."),
        };

    public static Refusal Unsound(Ruling ruling) =>
        Incorrect(ruling, "unsound", new("这个内容看起来不对，请核对后再告诉我。", "That does not look right; please check it."));

    public static Refusal NothingToCorrect(Ruling ruling) =>
        Incorrect(
            ruling,
            "nothing-to-correct",
            new("资料已经是这样了，不需要更正。", "It is like that already; nothing needs correcting.")
        );

    /// <summary>Rights that have their own way in: a copy, the log, a consent.</summary>
    public static Refusal Elsewhere(Ruling ruling) =>
        new()
        {
            Reason = "ask-directly",
            Says = new("这个可以直接给您，不用确认。", "This is given to you directly; nothing has to be confirmed."),
            Clause = ruling.Clause,
            Alternatives = [Alternative.ExportData, Alternative.WithdrawConsent, Alternative.Human],
        };

    public static Bilingual Erasing(bool closing) =>
        closing
            ? new("注销账号。注销后不能再登录，也不能恢复。", "Close the account. It cannot be used or restored afterwards.")
            : new("删除您的个人数据，账号保留。", "Delete your personal data; the account stays.");

    public static IEnumerable<QuoteLine> Erased(bool closing)
    {
        yield return new QuoteLine(
            "deleted",
            new(
                "删除：浏览记录、购物车、提醒、地址簿、发票抬头、已绑定的支付方式、聊天记录",
                "Deleted: what you looked at, basket, notices, address book, invoice titles, means of payment on file, our talks"
            )
        );
        if (closing)
        {
            yield return new QuoteLine(
                "account",
                new(
                    "删除：姓名、手机号、邮箱、登录名、会员、积分、未用优惠券",
                    "Deleted: name, phone, mail, login, membership, points, unused coupons"
                )
            );
        }

        yield return new QuoteLine(
            "anonymised",
            new(
                "已结束的订单抹去收货人、电话和门牌；以后办理售后要重新提供地址",
                "Orders that have ended lose recipient, phone and street; a later claim needs the address again"
            )
        );
    }

    public static IEnumerable<QuoteLine> Kept(Ruling ruling)
    {
        if (ruling.Notes.TryGetValue("keepOrders", out var orders))
        {
            yield return new QuoteLine(
                "kept.orders",
                new(
                    $"订单和售后记录依法保存到 {orders}，只用于处理纠纷",
                    $"Orders and claims are kept until {orders} by law, for disputes alone"
                )
            );
        }

        if (ruling.Notes.TryGetValue("keepInvoices", out var invoices))
        {
            yield return new QuoteLine("kept.invoices", new($"发票依税法保存到 {invoices}", $"Invoices are kept until {invoices} for tax"));
        }
    }

    public static IEnumerable<QuoteLine> Held(decimal balance) =>
        balance > 0
            ?
            [
                new QuoteLine(
                    "balance",
                    new("账户余额退还给您，由财务联系", "What you hold with us goes back; finance will contact you"),
                    balance,
                    balance.Says()
                ),
            ]
            : [];

    private static Refusal Incorrect(Ruling ruling, string reason, Bilingual says) =>
        new()
        {
            Reason = reason,
            Says = says,
            Clause = ruling.Clause,
            Alternatives = [Alternative.CorrectInput, Alternative.Human],
        };
}
