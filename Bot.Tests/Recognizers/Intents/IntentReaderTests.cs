using BotApp.Recognizers.Intents;
using BotApp.Tests.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Intents;

public sealed class IntentReaderTests
{
    private const int MostBytes = 8 * 1024;
    private static readonly IntentReader Reader = OurRecognizer.Intents;

    [Theory]
    [InlineData("我不是要退货，我是问什么时候到", Intent.Logistics)]
    [InlineData("不要换货了直接退", Intent.ReturnGoods)]
    [InlineData("不想退货，就想换个颜色", Intent.ExchangeGoods)]
    [InlineData("不是催发货，是问能不能改地址", Intent.ModifyAddress)]
    [InlineData("I don't want to return it, just tell me where the parcel is", Intent.Logistics)]
    public void What_is_denied_is_not_wanted(string text, string intent) => Reader.Read(text).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("那256G的呢", Intent.StockQuery)]
    [InlineData("蓝色呢", Intent.StockQuery)]
    [InlineData("第二个", Intent.OrderStatus)]
    [InlineData("那另外一单呢", Intent.Logistics)]
    [InlineData("what about the blue one", Intent.PricePromo)]
    public void A_fragment_goes_on_from_before(string text, string previous)
    {
        var reading = Reader.Read(text, new TalkContext(previous));

        reading.Intent.ShouldBe(previous);
        reading.FollowsUp.ShouldBeTrue();
    }

    [Theory]
    [InlineData("我要退货", Intent.ReturnGoods)]
    [InlineData("谢谢", Intent.ThanksBye)]
    [InlineData("人工", Intent.HumanAgent)]
    public void What_speaks_for_itself_does_not_go_on_from_before(string text, string intent)
    {
        var reading = Reader.Read(text, new TalkContext(Intent.StockQuery));

        reading.Intent.ShouldBe(intent);
        reading.FollowsUp.ShouldBeFalse();
    }

    [Fact]
    public void A_fragment_that_answers_an_open_question_does_not_go_on_from_before() =>
        Reader.Read("蓝色呢", new TalkContext(Intent.StockQuery, HasOpenQuestion: true)).FollowsUp.ShouldBeFalse();

    [Theory]
    [InlineData("人工")]
    [InlineData("转人工！！！")]
    [InlineData("人工客服在吗，我的退货怎么办")]
    [InlineData("ren gong")]
    [InlineData("I want to talk to a human")]
    public void Whoever_asks_for_a_person_gets_one_for_certain(string text)
    {
        var reading = Reader.Read(text);

        (reading.Intent, reading.Score).ShouldBe((Intent.HumanAgent, 1));
    }

    [Theory]
    [InlineData("人工费多少")]
    [InlineData("真人发的吗")]
    [InlineData("humanoid")]
    [InlineData("不要转人工")]
    public void A_word_that_only_holds_a_person_does_not_bring_one_for_certain(string text) =>
        CertainWords.AskForPerson(text).ShouldBeFalse();

    [Theory]
    [InlineData("锟斤拷烫烫烫")]
    [InlineData("zxqv wkjh")]
    public void What_it_never_heard_of_is_not_acted_on(string text)
    {
        var reading = Reader.Read(text);

        reading.Intent.ShouldBe(Intent.Other);
        reading.Top.Count.ShouldBe(3);
    }

    [Fact]
    public void The_three_likeliest_come_in_order_and_share_what_certainty_there_is() =>
        Prop.ForAll<string>(text =>
            {
                var reading = Reader.Read(text);
                var scores = reading.Top.Select(guess => guess.Score).ToArray();
                return scores.SequenceEqual(scores.OrderDescending())
                    && scores.All(score => score is >= 0 and <= 1)
                    && scores.Sum() <= 1.001;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_allocates_next_to_nothing()
    {
        const string Text = "你好，我昨天买的蓝牙耳机左边没声音了，想换一个新的，还有发票什么时候能开，麻烦快点处理一下谢谢";
        Reader.Read(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reader.Read(Text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
    }

    [Theory]
    [InlineData("发票抬头写错了能改吗", Intent.Invoice, SubIntent.ChangeTitle)]
    [InlineData("麻烦重新开一张发票", Intent.Invoice, SubIntent.Reissue)]
    [InlineData("帮我开张发票", Intent.Invoice, SubIntent.RequestInvoice)]
    [InlineData("发票能开成办公用品吗", Intent.Invoice, SubIntent.HowItWorks)]
    [InlineData("删除保存的发票抬头", Intent.Invoice, SubIntent.ForgetTitle)]
    [InlineData("记住这个抬头", Intent.Invoice, SubIntent.RememberTitle)]
    [InlineData("resend my invoice", Intent.Invoice, SubIntent.ResendInvoice)]
    [InlineData("帮我催一下派送", Intent.Logistics, SubIntent.UrgeDelivery)]
    [InlineData("包裹压坏了", Intent.Complaint, SubIntent.ParcelTrouble)]
    [InlineData("预约安装", Intent.Installation, SubIntent.BookVisit)]
    [InlineData("取消上门安装的预约", Intent.Installation, SubIntent.CancelVisit)]
    [InlineData("安装师傅乱收费", Intent.Installation, SubIntent.Overcharged)]
    [InlineData("空调安装要收费吗", Intent.Installation, SubIntent.HowItWorks)]
    [InlineData("is it still under warranty", Intent.WarrantyRepair, SubIntent.Guarantee)]
    [InlineData("我想仅退款", Intent.RefundStatus, SubIntent.RefundOnly)]
    [InlineData("运费谁出", Intent.Logistics, SubIntent.Fee)]
    [InlineData("显示签收了可我没收到", Intent.Logistics, SubIntent.NotReceived)]
    [InlineData("少发了一件", Intent.Complaint, SubIntent.Missing)]
    [InlineData("忘记密码了", Intent.AccountMember, SubIntent.Password)]
    [InlineData("为什么只退了一半的钱", Intent.RefundStatus, SubIntent.RefundAmount)]
    [InlineData("how was the refund calculated", Intent.RefundStatus, SubIntent.RefundAmount)]
    [InlineData("仅退款到哪一步了", Intent.RefundStatus, SubIntent.Progress)]
    [InlineData("when will my refund come", Intent.RefundStatus, SubIntent.Progress)]
    [InlineData("我想退货退款", Intent.RefundStatus, SubIntent.SendBack)]
    [InlineData("I would like to return a lamp for a refund", Intent.RefundStatus, SubIntent.SendBack)]
    [InlineData("给我退款", Intent.RefundStatus, SubIntent.RefundWish)]
    [InlineData("这单有运费险没", Intent.Logistics, SubIntent.FreightInsurance)]
    [InlineData("is the return shipping insured", Intent.ReturnGoods, SubIntent.FreightInsurance)]
    [InlineData("怎么退货", Intent.ReturnGoods, SubIntent.HowTo)]
    [InlineData("我要退货", Intent.ReturnGoods, null)]
    [InlineData("签收前能验货吗", Intent.Logistics, SubIntent.HowTo)]
    [InlineData("where do I see the order number", Intent.OrderStatus, SubIntent.HowTo)]
    [InlineData("where is order number 2026110300017", Intent.OrderStatus, null)]
    [InlineData("拆开了还能退吗", Intent.ReturnGoods, SubIntent.InGeneral)]
    [InlineData("who pays for the return", Intent.ReturnGoods, SubIntent.InGeneral)]
    [InlineData("退货审核要多久", Intent.ReturnGoods, SubIntent.ReturnProgress)]
    [InlineData("这个我想退", Intent.ReturnGoods, null)]
    [InlineData("I'd like to exchange the running shoes", Intent.ExchangeGoods, null)]
    [InlineData("change the colour before it ships", Intent.ExchangeGoods, SubIntent.BeforeShipping)]
    [InlineData("发票", Intent.Invoice, null)]
    [InlineData("nudge the courier for me", Intent.Logistics, SubIntent.UrgeDelivery)]
    [InlineData("can the driver come by on Saturday instead", Intent.Logistics, SubIntent.UrgeDelivery)]
    [InlineData("it says delivered but there's nothing at my door", Intent.Logistics, SubIntent.NotReceived)]
    [InlineData("you sent me the wrong colour", Intent.Complaint, SubIntent.WrongItem)]
    [InlineData("how do I send something back", Intent.ReturnGoods, SubIntent.InGeneral)]
    [InlineData("I want only my money back, keep the goods", Intent.RefundStatus, SubIntent.RefundOnly)]
    [InlineData("send that invoice to my inbox again", Intent.Invoice, SubIntent.ResendInvoice)]
    [InlineData("my voucher is rejected at checkout", Intent.Coupon, SubIntent.CouponFails)]
    [InlineData("which voucher saves me the most", Intent.Coupon, SubIntent.BestCoupons)]
    [InlineData("what vouchers have I got", Intent.Coupon, SubIntent.MyCoupons)]
    [InlineData("can I switch to Alipay", Intent.PaymentIssue, SubIntent.ChangeMethod)]
    [InlineData("wipe my personal data", Intent.AccountMember, SubIntent.DeleteData)]
    [InlineData("close down my account", Intent.AccountMember, SubIntent.CloseAccount)]
    [InlineData("stop sending me ads", Intent.AccountMember, SubIntent.Consent)]
    public void Finer_meanings_go_by_rules(string text, string intent, string? detail) => SubIntent.Of(intent, text).ShouldBe(detail);
}
