using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Bookings;

/// <summary>What a clerk says about visits of technicians.</summary>
internal static class BookingWords
{
    public static Bilingual Of(Ruling ruling, Setting setting) =>
        ruling.Reason switch
        {
            "danger" => new(
                "请马上关闭燃气和电源、开窗通风并离开现场，不要自己处理。我现在就转人工。",
                "Please turn off gas and power, open the windows and leave; do not handle it yourself. A person takes over now."
            ),
            "gas-or-wiring" => new(
                "涉及燃气或线路，需要有资质的师傅，我请人工为您安排。",
                "Gas or wiring needs a licensed technician; a person will arrange it."
            ),
            "no-installing-needed" => new("这件商品不需要上门安装。", "This article needs no installing."),
            "no-invoice-date" => new(
                "我查不到购买日期，请提供发票或购买凭证，由人工核对保修期。",
                "I cannot see when it was bought; please show the invoice and a person checks the term."
            ),
            "term-not-begun" => new(
                "保修期从安装完成那天开始算，现在还没开始。",
                "The term begins when it is installed; it has not begun yet."
            ),
            "term-over" => new(
                $"保修期到 {Day(ruling, setting).Zh} 已经结束，可以付费维修。",
                $"The term ended on {Day(ruling, setting).En}; a paid repair is possible."
            ),
            "term" => new(
                $"保修期到 {Day(ruling, setting).Zh}，期内维修免收零件费和工时费。",
                $"The term runs until {Day(ruling, setting).En}; until then parts and labour are free."
            ),
            "fees-first" => new(
                $"上门费用 {(ruling["fee"] ?? 0m).Says()} 元，您同意后我再预约，不会另外收费。",
                $"The visit costs {(ruling["fee"] ?? 0m).Says()} yuan and nothing else; I book it once you agree."
            ),
            "no-visit" => new("您没有已预约的上门服务。", "There is no visit booked."),
            "visit-under-way" => new(
                "师傅已经在上门途中或正在服务，我请人工协调。",
                "The technician is on the way or at work; a person will see to it."
            ),
            "too-late-to-change" => new(
                "离上门时间太近，不能再改；可以取消。",
                "It is too close to the visit to change it; it can be cancelled."
            ),
            "no-slot" => new("近期没有空的时段，有空位我提醒您。", "There are no free hours right now; I can tell you when there are."),
            "slot-past" => new($"这个时间已经过了。{Free(ruling).Zh}", $"That time is over. {Free(ruling).En}"),
            "slot-taken" => new($"这个时段约满了。{Free(ruling).Zh}", $"That time is taken. {Free(ruling).En}"),
            "choose-slot" => new($"您想约哪个时段？{Free(ruling).Zh}", $"When would suit you? {Free(ruling).En}"),
            "may-change" => new("可以改约，您想改到什么时候？", "It can be changed; when would suit you?"),
            "site-needs-shown" => new(
                "商品页写明了安装条件，我请人工看看怎么处理。",
                "The page says what the site needs; a person will see what can be done."
            ),
            "charged-as-listed" => new(
                "收费与公示的价目一致。有不同的凭证请发给我。",
                "What was charged is what is listed. Please show me if you see it otherwise."
            ),
            "fees-not-shown" => new(
                "上门前没有向您公示费用，这由专人核实处理。",
                "The fee was not shown to you before; a person will look into it."
            ),
            _ => new("这次上门服务我请人工为您安排。", "A person will arrange this visit."),
        };

    public static Refusal Booked(VisitCase visit, Setting setting)
    {
        var at = setting.Says(visit.Booking!.From);
        return new Refusal
        {
            Reason = "already-booked",
            Says = new(
                $"这件商品已经约了 {at.Zh} 上门（{visit.Booking.Number}），可以改约或取消。",
                $"A visit is booked for {at.En} already ({visit.Booking.Number}); it can be changed or cancelled."
            ),
            Clause = OrderRules.Status,
            Alternatives = [Alternative.Cancel, Alternative.Human],
        };
    }

    public static Bilingual Headline(VisitCase visit, Ruling ruling, Setting setting)
    {
        var at = setting.Says(visit.Facts.Slot ?? visit.Facts.VisitAt ?? setting.Now);
        return ruling.Reason switch
        {
            "changed" => new($"改约到 {at.Zh}", $"Moved to {at.En}"),
            "cancelled" or "cancelled-late" => new($"取消 {at.Zh} 的上门服务", $"Cancel the visit of {at.En}"),
            _ => new($"预约 {at.Zh} 上门{Kind(visit.Kind).Zh}", $"Book a visit to {Kind(visit.Kind).En} on {at.En}"),
        };
    }

    public static IEnumerable<QuoteLine> Lines(VisitCase visit, Ruling ruling, Setting setting)
    {
        yield return new QuoteLine("article", visit.Line.Name);
        if (ruling["fee"] is { } fee)
        {
            yield return new QuoteLine(
                "fee",
                fee == 0 ? new("免费", "Free of charge") : new("上门费用", "Fee of the visit"),
                fee == 0 ? null : fee,
                Sum(visit, ruling)
            );
        }

        if (ruling.Deadline is { } last)
        {
            var until = setting.Says(last);
            yield return new QuoteLine(
                "change-until",
                new($"{until.Zh} 前可以免费改约或取消", $"Change or cancel free of charge until {until.En}")
            );
        }
    }

    public static Bilingual Trouble(Ruling ruling, Bilingual until) =>
        ruling.Reason == "overcharged"
            ? new(
                $"多收的 {(ruling["refund"] ?? 0m).Says()} 元应当退还，我登记给财务，{until.Zh} 前答复您。",
                $"The {(ruling["refund"] ?? 0m).Says()} yuan above the list go back; finance has it and you hear by {until.En}."
            )
            : new(
                $"商品页没有写明安装条件，装不了由商家负责：可以退货退款或换货，运费商家承担，{until.Zh} 前答复您。",
                $"The page did not say what the site needs, so this is on the seller: return or exchange, freight included; you hear by {until.En}."
            );

    public static IEnumerable<QuoteLine> TroubleLines(VisitCase visit, Ruling ruling, Setting setting)
    {
        if (ruling["refund"] is { } refund)
        {
            var listed = visit.Facts.Charged - refund;
            yield return new QuoteLine(
                "overcharged",
                new("多收的费用", "Charged above the list"),
                refund,
                $"{visit.Facts.Charged.Says()} − {listed.Says()}"
            );
        }
        else
        {
            yield return new QuoteLine("choice", new("退货退款或换货，运费商家承担", "Return or exchange, freight on the seller"));
        }

        var within = setting.Policy.Service.TicketAnswerWithin.Says();
        yield return new QuoteLine("ticket", new($"{within.Zh}内答复", $"Answered within {within.En}"));
    }

    private static string Sum(VisitCase visit, Ruling ruling) =>
        ruling.Reason == "booked" ? string.Join(" + ", visit.Facts.Fees.Select(fee => fee.Sum.Says())) : "";

    /// <summary>With its year: a term ends years from now, or ended years ago.</summary>
    private static Bilingual Day(Ruling ruling, Setting setting)
    {
        var day = setting.Days.DayOf(ruling.Deadline ?? setting.Now);
        return new(day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), day.Says().En);
    }

    private static Bilingual Free(Ruling ruling)
    {
        var slots = ruling.Notes.TryGetValue("slots", out var free) ? free.Replace(",", ", ", StringComparison.Ordinal) : "";
        return slots.Length == 0
            ? new("", "")
            : new(
                string.Create(CultureInfo.InvariantCulture, $"可约：{slots}"),
                string.Create(CultureInfo.InvariantCulture, $"Free: {slots}")
            );
    }

    private static Bilingual Kind(BookingKind kind) =>
        kind switch
        {
            BookingKind.Install => new("安装", "install"),
            BookingKind.Maintain => new("保养", "maintain"),
            _ => new("维修", "repair"),
        };
}
