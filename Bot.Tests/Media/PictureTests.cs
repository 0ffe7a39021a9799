using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Media;

/// <summary>Pictures through the front door: a number in one is as good as typed, and what shows damage is kept.</summary>
[Collection(ShopWithFiles.Tests)]
public sealed class PictureTests(ShopWithFiles shop)
{
    private const string Png = "image/png";

    [PictureToolFact]
    public async Task The_bars_of_a_label_begin_to_track_its_parcel_and_are_not_kept()
    {
        var visitor = await shop.VisitAsync("zh-CN");
        var picture = Drawn.Bars(ShopWithFiles.Waybill);

        var talk = await visitor.UploadUntilAsync(shop.Host, "中通快递 78420010010337", text: null, (picture, Png));

        talk.ShouldContain(one => (string?)one["text"] == "我在图片里看到了单号 78420010010337。");
        (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldBeNull();
    }

    [PictureToolFact]
    public async Task The_square_of_an_order_shows_the_order_in_the_language_of_the_talk()
    {
        var visitor = await shop.VisitAsync("en-US");

        var talk = await visitor.UploadUntilAsync(
            shop.Host,
            "Your order 261115001004",
            text: null,
            (Drawn.Square(ShopWithFiles.Order), Png)
        );

        talk.ShouldContain(one => (string?)one["text"] == "I can see the number 261115001004 in your picture.");
    }

    [PictureToolFact]
    public async Task The_screenshot_of_an_order_is_read()
    {
        var visitor = await shop.VisitAsync("zh-CN");
        var picture = await Screenshot.OfAsync(
            "订单详情",
            "青禾优选旗舰店",
            $"订单编号：{ShopWithFiles.Order} 复制",
            "下单时间：2026-11-15 10:01:22"
        );

        await visitor.UploadUntilAsync(shop.Host, $"您的订单 {ShopWithFiles.Order}", text: null, (picture, Png));
    }

    [PictureToolFact]
    public async Task The_screenshot_of_a_parcel_is_read_in_English()
    {
        var visitor = await shop.VisitAsync("en-US");
        var picture = await Screenshot.OfAsync("Your parcel is on its way", "Carrier: ZTO Express", $"Waybill: {ShopWithFiles.Waybill}");

        await visitor.UploadUntilAsync(shop.Host, $"ZTO Express {ShopWithFiles.Waybill}", text: null, (picture, Png));
    }

    [PictureToolFact]
    public async Task A_number_of_somebody_else_is_looked_for_as_if_typed_and_not_shown()
    {
        var visitor = await shop.VisitAsync("zh-CN");

        await visitor.UploadUntilAsync(shop.Host, "没有在您的账号里找到订单 261118002002", text: null, (Drawn.Square("261118002002"), Png));
    }

    [PictureToolFact]
    public async Task Words_beside_a_picture_stay_and_the_number_is_added_and_the_picture_is_kept_about_its_parcel()
    {
        var visitor = await shop.VisitAsync("zh-CN");
        var picture = Drawn.Square(ShopWithFiles.Waybill);

        var talk = await visitor.UploadUntilAsync(shop.Host, "中通快递 78420010010337", "这个包裹到哪了", (picture, Png));

        talk.ShouldContain(one => (string?)one["text"] == "我在图片里看到了单号 78420010010337。照片收到了，已作为凭证保存。");
        (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldNotBeNull().SubjectNumber.ShouldBe(ShopWithFiles.Waybill);
    }

    [Theory]
    [InlineData("zh-CN", 1, "照片收到了，已作为凭证保存。请问想办什么？点下面的选项，或者直接告诉我。")]
    [InlineData(
        "en-US",
        2,
        "Thank you, I have your picture and have kept it as evidence. What would you like to do? Tap an option below, or just tell me."
    )]
    public async Task A_picture_of_something_is_kept_with_hash_and_time_and_what_to_do_is_offered(string locale, int seed, string said)
    {
        var visitor = await shop.VisitAsync(locale);
        var picture = Drawn.Png(100 + seed, 80, (x, y) => x > 50 && y < 30);

        var talk = await visitor.UploadUntilAsync(shop.Host, said, text: null, (picture, Png));

        var kept = (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldNotBeNull();
        (kept.CustomerId, kept.MediaType, kept.Size, kept.TakenAt).ShouldBe(("c-00001", Png, picture.Length, Shop.FirstMorning));
        kept.SubjectNumber.ShouldBe("day/2026-11-22");
        await OffersAreUnderstoodAsync(talk[^1].Offers(), locale);
    }

    [Fact]
    public async Task A_picture_with_words_is_kept_and_the_words_are_answered()
    {
        var visitor = await shop.VisitAsync("zh-CN");
        var picture = Drawn.Png(110, 80, (x, y) => x > y);

        var talk = await visitor.UploadUntilAsync(shop.Host, "中通快递 78420010010337", "我的订单到哪了", (picture, Png));

        talk.ShouldContain(one => (string?)one["text"] == "照片收到了，已作为凭证保存。");
        (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_guest_is_asked_to_sign_in_and_nothing_is_kept()
    {
        var visitor = await shop.VisitAsync("zh-CN", "somebody");
        var picture = Drawn.Png(111, 80, (x, y) => x > y);

        await visitor.UploadUntilAsync(shop.Host, "照片看到了，不过您还没有登录", text: null, (picture, Png));

        (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldBeNull();
    }

    [Theory]
    [InlineData("zh-CN", "这张图片的尺寸太大，打不开。")]
    [InlineData("en-US", "This picture has too many pixels to be opened.")]
    public async Task A_picture_that_would_burst_the_memory_is_refused_unopened(string locale, string said)
    {
        var visitor = await shop.VisitAsync(locale);
        var bomb = Drawn.Claiming(60_000, 60_000);

        await visitor.UploadUntilAsync(shop.Host, said, text: null, (bomb, Png));

        (await ShopWithFiles.EvidenceOfAsync(shop.Host, bomb)).ShouldBeNull();
    }

    [Fact]
    public async Task What_only_begins_like_a_picture_is_none()
    {
        var visitor = await shop.VisitAsync("zh-CN");
        byte[] file = [.. Drawn.Nothing.AsSpan(0, 8), .. "and then words"u8];

        await visitor.UploadUntilAsync(shop.Host, "这个文件我看不了。", text: null, (file, Png));
    }

    [Fact]
    public async Task A_text_called_a_picture_does_not_come_through_the_door()
    {
        var visitor = await shop.VisitAsync("zh-CN");

        var answer = await visitor.UploadAsync(shop.Host, text: null, (Encoding.UTF8.GetBytes("hello"), "image/jpeg"));

        answer.Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("data:image/jpeg;base64,aGVsbG8=", "image/jpeg", "这个文件我看不了。")]
    [InlineData("data:image/jpeg;base64,not base64!", "image/jpeg", "文件没有取到")]
    [InlineData("data:image/jpeg,hello", "image/jpeg", "文件没有取到")]
    [InlineData("http://127.0.0.1:9/v3/attachments/a.png", "image/png", "文件没有取到")]
    [InlineData("file:///etc/passwd", "image/png", "文件没有取到")]
    [InlineData("nowhere", "image/png", "文件没有取到")]
    [InlineData("http://anywhere/v3/directline/files/AAAAAAAAAAAAAAAAAAAAAA.png", "image/png", "文件没有取到")]
    public async Task An_address_of_the_customer_s_own_leads_nowhere(string address, string type, string said)
    {
        var visitor = await shop.VisitAsync("zh-CN");

        await visitor.SendAsync(Message(visitor, address, type));

        await visitor.PollUntilAsync(talk => talk.Exists(one => ((string?)one["text"])?.Contains(said, StringComparison.Ordinal) is true));
    }

    [Fact]
    public async Task A_picture_inside_its_address_is_taken_and_one_called_a_recording_is_not()
    {
        var picture = Drawn.Png(112, 80, (x, y) => x > y);
        var address = "data:image/png;base64," + Convert.ToBase64String(picture);
        var visitor = await shop.VisitAsync("zh-CN");

        await visitor.SendAsync(Message(visitor, address, "audio/wav"));
        await visitor.PollUntilAsync(talk =>
            talk.Exists(one => ((string?)one["text"])?.StartsWith("这个文件我看不了", StringComparison.Ordinal) is true)
        );
        (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldBeNull();

        await visitor.SendAsync(Message(visitor, address, Png));
        await visitor.PollUntilAsync(talk =>
            talk.Exists(one => ((string?)one["text"])?.StartsWith("照片收到了", StringComparison.Ordinal) is true)
        );
        (await ShopWithFiles.EvidenceOfAsync(shop.Host, picture)).ShouldNotBeNull();
    }

    private static JsonObject Message(Visitor visitor, string address, string type) =>
        new()
        {
            ["type"] = "message",
            ["from"] = new JsonObject { ["id"] = visitor.User },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = type, ["contentUrl"] = address }),
        };

    /// <summary>What is offered to be tapped is what the bot understands.</summary>
    private async Task OffersAreUnderstoodAsync(string[] offers, string locale)
    {
        var recognizer = shop.Host.Services.GetRequiredService<ShopRecognizer>();
        var understood = new List<string>();
        foreach (var offer in offers)
        {
            understood.Add((await recognizer.UnderstandAsync(offer, locale)).Intent);
        }

        understood.ShouldBe([Intent.ReturnGoods, Intent.WarrantyRepair, Intent.Logistics, Intent.HumanAgent]);
    }
}
