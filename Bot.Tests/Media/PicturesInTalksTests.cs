using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Media;

/// <summary>Pictures without a word while something is asked: the number in one answers "which order" and begins nothing of its own.</summary>
[Collection(ShopWithFiles.Tests)]
public sealed class PicturesInTalksTests(ShopWithFiles shop)
{
    private const string Png = "image/png";

    [PictureToolFact]
    public async Task The_label_of_a_parcel_says_which_order_is_meant_and_does_not_begin_to_track_it()
    {
        var visitor = await shop.VisitAsync("zh-CN");
        await SayAsync(visitor, "我要取消订单", "为什么");
        await SayAsync(visitor, "不对，是另一个订单", "哪一笔");

        await visitor.UploadUntilAsync(shop.Host, "为什么", text: null, (Drawn.Bars(ShopWithFiles.Waybill), Png));

        var talk = await SayAsync(visitor, "不想要了", "拦截订单 261117001001");
        talk.ShouldNotContain(one => ((string?)one["text"] ?? "").Contains("到达南昌转运中心", StringComparison.Ordinal));
    }

    [PictureToolFact]
    public async Task The_square_of_an_order_says_which_order_is_meant()
    {
        var visitor = await shop.VisitAsync("en-US");
        await SayAsync(visitor, "cancel my order", "May I ask why");
        await SayAsync(visitor, "no, another order", "Which one");

        var talk = await visitor.UploadUntilAsync(shop.Host, "signed for", text: null, (Drawn.Square(ShopWithFiles.Order), Png));

        talk.ShouldNotContain(one => ((string?)one["text"] ?? "").Contains("Your order 261115001004", StringComparison.Ordinal));
    }

    private static async Task<List<JsonNode>> SayAsync(Visitor visitor, string text, string answer)
    {
        await visitor.SendAsync(text);
        return await visitor.PollUntilAsync(talk =>
            talk.Exists(one => (string?)one["from"]?["id"] != visitor.User && ((string?)one["text"])?.Contains(answer, StringComparison.Ordinal) is true)
        );
    }
}
