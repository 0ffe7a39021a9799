using BotApp.Commerce;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce;

public sealed class CommerceOptionsTests
{
    [Fact]
    public void A_seller_without_a_name_or_with_a_wrong_tax_id_stops_the_host()
    {
        Should
            .Throw<OptionsValidationException>(() => Read(options => options.Seller.TaxId = "91000000B0TAPP0001"))
            .Message.ShouldContain("Commerce:Seller:TaxId");
        Should
            .Throw<OptionsValidationException>(() => Read(options => options.Seller.Name = " "))
            .Message.ShouldContain("Commerce:Seller:Name");
    }

    [Fact]
    public void Sizes_and_an_address_nobody_could_work_with_stop_the_host()
    {
        Fails(options => options.LargestPicture = 1023).ShouldContain("Commerce:LargestPicture");
        Fails(options => options.LargestVideo = 1023).ShouldContain("Commerce:LargestVideo");
        Fails(options => options.EvidencePerSubject = 0).ShouldContain("Commerce:EvidencePerSubject");
        Fails(options => options.ReturnAddress.Recipient = " ").ShouldContain("Commerce:ReturnAddress");
        Fails(options => options.PolicyDirectory = "no/such/folder").ShouldContain("Commerce:PolicyDirectory");
        Fails(options => options.Seller.Drawer = new string('开', 101)).ShouldContain("Commerce:Seller:Name and Drawer");
    }

    private static string Fails(Action<CommerceOptions> set) => Should.Throw<OptionsValidationException>(() => Read(set)).Message;

    [Fact]
    public void The_defaults_can_be_run_with() => Read(_ => { }).StalledLongAfter.ShouldBe(TimeSpan.FromHours(48));

    [Theory]
    [InlineData("DatabaseFile", " ", "01:00:00", "01:00:00", "01:00:00")]
    [InlineData("TimeZone", "shop.db", "01:00:00", "01:00:00", "01:00:00", "Moon/Sea")]
    [InlineData("NoPickupAfter", "shop.db", "00:59:59", "01:00:00", "01:00:00")]
    [InlineData("StalledAfter", "shop.db", "01:00:00", "7.00:00:01", "8.00:00:00")]
    [InlineData("StalledLongAfter", "shop.db", "01:00:00", "02:00:00", "01:00:00")]
    [InlineData("StalledLongAfter", "shop.db", "01:00:00", "02:00:00", "14.00:00:01")]
    public void A_setting_the_shop_cannot_be_run_with_is_named(
        string named,
        string file,
        string pickup,
        string stalled,
        string stalledLong,
        string zone = "Asia/Shanghai"
    )
    {
        var refusal = Should.Throw<OptionsValidationException>(() =>
            Read(options =>
            {
                options.DatabaseFile = file;
                options.NoPickupAfter = Parse(pickup);
                options.StalledAfter = Parse(stalled);
                options.StalledLongAfter = Parse(stalledLong);
                options.TimeZone = zone;
            })
        );
        refusal.Failures.ShouldHaveSingleItem().ShouldContain("Commerce:" + named + " ", Case.Sensitive);
    }

    [Fact]
    public void A_file_invoices_cannot_be_printed_in_is_named()
    {
        foreach (var file in new[] { "no/such/font.ttf", typeof(CommerceOptions).Assembly.Location })
        {
            var refusal = Should.Throw<OptionsValidationException>(() => Read(options => options.InvoiceFont = file));
            refusal.Failures.ShouldHaveSingleItem().ShouldContain("Commerce:InvoiceFont ", Case.Sensitive);
        }
    }

    [Fact]
    public void A_font_of_the_merchant_is_taken()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf");
        Read(options => options.InvoiceFont = file).InvoiceFont.ShouldBe(file);
    }

    [Fact]
    public void Policy_files_that_cannot_be_used_are_named_at_the_start()
    {
        using var folder = new TempFolder();
        File.WriteAllText(
            folder.File("shop.yaml"),
            "name: shop\nissuer: merchant\nvalidFrom: 2026-01-01\nterms:\n  returns: { windowDays: x }\n"
        );

        Should
            .Throw<OptionsValidationException>(() => Read(options => options.PolicyDirectory = folder.Path))
            .Message.ShouldContain("shop.yaml:5");
        Should
            .Throw<OptionsValidationException>(() => Read(options => options.PolicyDirectory = folder.File("none")))
            .Message.ShouldContain("Commerce:PolicyDirectory");
    }

    private static TimeSpan Parse(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static CommerceOptions Read(Action<CommerceOptions> configure) =>
        new ServiceCollection().AddCommerce(configure).BuildServiceProvider().GetRequiredService<IOptions<CommerceOptions>>().Value;
}
