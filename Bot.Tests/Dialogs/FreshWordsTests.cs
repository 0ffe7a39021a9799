using BotApp.Dialogs;
using BotApp.Dialogs.Account;
using BotApp.Dialogs.Bookings;
using BotApp.Dialogs.Complaints;
using BotApp.Dialogs.Coupons;
using BotApp.Dialogs.Delivery;
using BotApp.Dialogs.Invoices;
using BotApp.Dialogs.Knowledge;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Payments;
using BotApp.Dialogs.Refunds;
using BotApp.Recognizers;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Dialogs;

/// <summary>Which conversation takes what customers say in other words than the shop's own; no sentence of the goals is among these.</summary>
public sealed class FreshWordsTests
{
    private static readonly ShopRecognizer Recognizer = OurRecognizer.BuiltIn;

    [Theory]
    [InlineData("店铺红包结账的时候点不上", nameof(CouponDialog))]
    [InlineData("那张满减券为什么是灰的", nameof(CouponDialog))]
    [InlineData("手里还剩几张券呀", nameof(CouponDialog))]
    [InlineData("账户里还有没有红包，列一下", nameof(CouponDialog))]
    [InlineData("用哪张券最便宜", nameof(CouponDialog))]
    [InlineData("选了红包就提示系统错误，下不了单", nameof(CouponFaultDialog))]
    [InlineData("物流写着签收，根本没人送过来", nameof(ParcelTroubleDialog))]
    [InlineData("显示签收了，我都没拿到", nameof(ParcelTroubleDialog))]
    [InlineData("买了三盒茶叶只到了两盒", nameof(ParcelTroubleDialog))]
    [InlineData("订了两箱牛奶就给我发一箱，少的呢", nameof(ParcelTroubleDialog))]
    [InlineData("我要的是蓝色，给我寄成绿色的了", nameof(ParcelTroubleDialog))]
    [InlineData("锅一拆开就是瘪的", nameof(ParcelTroubleDialog))]
    [InlineData("包裹该不会丢了吧", nameof(ParcelTroubleDialog))]
    [InlineData("这个包裹周三别送，家里没人", nameof(UrgeDeliveryDialog))]
    [InlineData("快递能不能约个别的时间派", nameof(UrgeDeliveryDialog))]
    [InlineData("快递放驿站了，帮我喊人送到楼上", nameof(UrgeDeliveryDialog))]
    [InlineData("一直没发货，把款退给我", nameof(RefundWishDialog))]
    [InlineData("不想等了，钱退我", nameof(RefundWishDialog))]
    [InlineData("面粉里有虫，东西不寄了，钱退我", nameof(RefundOnlyDialog))]
    [InlineData("退的钱跟我付的对不上", nameof(RefundSumDialog))]
    [InlineData("这笔退款怎么少了一截", nameof(RefundSumDialog))]
    [InlineData("退款的数不对，帮忙算算", nameof(RefundSumDialog))]
    [InlineData("退款以后红包还能拿回来吗", nameof(KnowledgeDialog))]
    [InlineData("寄回去的衣服你们签收了没", nameof(RefundProgressDialog))]
    [InlineData("这单能分六个月付吗", nameof(PayOrderDialog))]
    [InlineData("这单我想走微信付", nameof(ChangePaymentMethodDialog))]
    [InlineData("能转成用信用卡付款吗", nameof(ChangePaymentMethodDialog))]
    [InlineData("只买了一件，卡里却出去两笔钱", nameof(PaymentTroubleDialog))]
    [InlineData("退衣服的钱和我付的对不上", nameof(RefundSumDialog))]
    [InlineData("余款我现在来结", nameof(PayBalanceDialog))]
    [InlineData("余款几号开始付", nameof(PresaleDialog))]
    [InlineData("交了定金的那单现在什么状态", nameof(OrderStatusDialog))]
    [InlineData("装热水器的师傅要了我两百块", nameof(VisitDialog))]
    [InlineData("投诉那个装空调的师傅", nameof(ComplaintDialog))]
    [InlineData("我的个人信息都给我删干净", nameof(PrivacyDialog))]
    [InlineData("我的信息被谁看过", nameof(AccessLogDialog))]
    [InlineData("会员自动续的那个帮我关了", nameof(CancelRenewalDialog))]
    [InlineData("票开成个人的了，要换单位的", nameof(InvoiceChangeDialog))]
    [InlineData("那单的票开过了吗", nameof(InvoiceFilesDialog))]
    [InlineData("我那箱牛奶到了没", nameof(TrackParcelDialog))]
    [InlineData("键盘几号能寄", nameof(UrgeShippingDialog))]
    [InlineData("这单发没发完，看下状态", nameof(OrderStatusDialog))]
    [InlineData("退回去的邮费该谁掏", nameof(KnowledgeDialog))]
    [InlineData("搬到新家了，那台投影仪帮我寄去新的地方", nameof(ChangeAddressDialog))]
    [InlineData("以后买东西都寄我单位，把存的那个地方换掉", nameof(DefaultAddressDialog))]
    [InlineData("毛病是你们的，退回去的邮费凭啥要我掏", nameof(KnowledgeDialog))]
    public void Other_words_reach_the_same_conversation(string text, string dialog)
    {
        var understood = Recognizer.Understand(text);

        Routes.DialogFor(understood.Intent, understood.Detail).ShouldBe(dialog, $"{understood.Intent} {understood.Detail}");
    }

    [Theory]
    [InlineData("包裹别送错了，到哪了", nameof(TrackParcelDialog))]
    [InlineData("不要黑色的", nameof(KnowledgeDialog))]
    [InlineData("优惠券怎么领", nameof(KnowledgeDialog))]
    [InlineData("退款到账了没", nameof(RefundProgressDialog))]
    [InlineData("花呗怎么开通", nameof(KnowledgeDialog))]
    [InlineData("要开票，公司的", nameof(InvoiceDialog))]
    public void Words_alike_do_not(string text, string dialog)
    {
        var understood = Recognizer.Understand(text);

        Routes.DialogFor(understood.Intent, understood.Detail).ShouldBe(dialog, $"{understood.Intent} {understood.Detail}");
    }
}
