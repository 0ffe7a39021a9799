using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Service;

/// <summary>What a clerk says to a complaint: heard, restated, in whose hands, until when; never that anything is admitted.</summary>
internal static class ComplaintWords
{
    public static Bilingual Explain(Ruling ruling, Setting setting) =>
        ruling.Reason switch
        {
            "self-harm" => new(
                "我很担心您。请先确保自己的安全，需要时请拨打 120 或 110；我现在就请人工陪您沟通。",
                "I am worried about you. Please stay safe and call 120 or 110 if you need help; a person is joining you right now."
            ),
            "injury" => new(
                "您的安全最要紧：请先停止使用，需要时就医并留好病历和商品。我现在就转人工。",
                "Your safety comes first: stop using it, see a doctor if needed and keep the papers and the goods. A person takes over now."
            ),
            "regulator" when ruling.Verdict == Verdict.Human => new(
                "您有权向 12315 投诉。我现在就转人工，由专人跟进。",
                "You have every right to go to 12315. A person takes over right now."
            ),
            "regulator" => Regulator(ruling, setting),
            "lawyer" => new("明白，我现在就转人工，由专人与您沟通。", "I understand; a person takes over right now."),
            "media" => new("明白，我现在就转人工，由专人与您沟通。", "I understand; a person takes over right now."),
            "label-flaw" => new(
                "标签上的瑕疵不影响食品安全、也不会误导消费者的，不适用十倍赔偿；可以退款，也可以向 12315 反映。",
                "A flaw of the label that neither endangers nor misleads does not lead to tenfold compensation; a refund is possible, and so is 12315."
            ),
            "fraud-claimed" or "fraud-compensation" => new(
                "经认定属于欺诈的，法律规定退一赔三，不足 500 元的按 500 元。是否属于，由专人核定。",
                "Where fraud is established the law gives three times the price, 500 yuan at least, besides the refund. A person decides whether it is."
            ),
            "food-claimed" or "food-compensation" => new(
                "经认定食品不符合安全标准的，法律规定赔偿价款十倍或损失三倍，不足 1000 元的按 1000 元。是否属于，由专人核定。",
                "Where food is found unsafe the law gives ten times the price or three times the loss, 1,000 yuan at least. A person decides whether it is."
            ),
            "seller-proves" => Proves(ruling, setting),
            "customer-proves" => new(
                "已经超过六个月，需要您提供商品有问题的证明；我可以帮您登记。",
                "The six months are over, so the defect has to be shown by you; I can put it on file."
            ),
            "not-durable" => new(
                "这类商品不适用商家举证的规定，请提供照片等凭证，我帮您登记。",
                "The rule that the seller proves does not cover these goods; please show pictures and I put it on file."
            ),
            "receipt-unknown" => new("我查不到签收时间，请提供凭证。", "I cannot see when it was received; please show something."),
            "no-sum" => new("请告诉我您希望的金额。", "Please tell me the sum you have in mind."),
            "beyond-goodwill" => new("这个金额我不能答应，由专人与您沟通。", "I cannot promise this sum; a person will talk to you."),
            "goodwill" => new("我可以为您申请这笔补偿。", "I can give you this sum as a gesture."),
            "ticket" => new("我把您的情况登记下来，有专人负责答复。", "I put it on file, and somebody answers for it."),
            "in-progress" => new(
                "您的投诉正在处理，还在承诺的答复时间内。",
                "Your complaint is being worked on, within the promised time."
            ),
            "answer-overdue" => new(
                "答复超过了承诺的时间，我已经升级，马上请人工处理。",
                "The answer is overdue; it has been escalated and a person sees to it now."
            ),
            _ => new("这件事我请人工帮您看。", "A person will look at this for you."),
        };

    public static Refusal WhichOrder(Ruling ruling) =>
        new()
        {
            Reason = "which-order",
            Says = new("请告诉我是哪一笔订单。", "Please tell me which order it is."),
            Clause = ruling.Clause,
            Alternatives = [Alternative.CorrectInput, Alternative.Human],
        };

    public static Refusal GivenBefore(Ruling ruling) =>
        new()
        {
            Reason = "beyond-goodwill",
            NeedsHuman = true,
            Says = new(
                "这笔订单已经补偿过一次，再次补偿由专人与您沟通。",
                "There was a gesture for this order before; a person will talk to you about more."
            ),
            Clause = ruling.Clause,
        };

    public static Bilingual Headline(Ruling ruling, Bilingual until) =>
        ruling.Verdict == Verdict.Human
            ? new(
                $"您的投诉我已记下，由专人处理，{until.Zh} 前答复您。",
                $"Your complaint is on file; a person deals with it and you hear by {until.En}."
            )
            : new(
                $"抱歉给您添麻烦了。我登记您的投诉，有专人负责，{until.Zh} 前答复您。",
                $"I am sorry for the trouble. Your complaint goes on file with somebody answering for it; you hear by {until.En}."
            );

    public static Bilingual AnsweredWithin(Bilingual span) => new($"{span.Zh}内首次答复", $"First answer within {span.En}");

    /// <summary>What the law would give, named and not promised.</summary>
    public static IEnumerable<QuoteLine> Claimed(Ruling ruling) =>
        ruling.Reason is "fraud-claimed" or "food-claimed" && ruling["compensation"] is { } sum
            ?
            [
                new QuoteLine(
                    "claimed",
                    new(
                        $"若经认定，法定赔偿为 {sum.Says()} 元；现在不作承诺",
                        $"If it is established the law gives {sum.Says()} yuan; nothing is promised now"
                    )
                ),
            ]
            : [];

    private static Bilingual Regulator(Ruling ruling, Setting setting)
    {
        var until = setting.Days.DayOf(ruling.Deadline ?? setting.Now).Says();
        return new(
            $"12315 收到投诉后 7 个工作日内（{until.Zh} 前）告知是否受理，受理后 60 日内调解。",
            $"12315 says within seven working days (by {until.En}) whether it takes the case, and mediates within sixty days."
        );
    }

    private static Bilingual Proves(Ruling ruling, Setting setting)
    {
        var until = setting.Days.DayOf(ruling.Deadline ?? setting.Now).Says();
        return new(
            $"收货六个月内（{until.Zh} 前）发现的问题，由商家举证，您不用证明。",
            $"What is found within six months (until {until.En}) the seller has to disprove; you need not prove it."
        );
    }
}
