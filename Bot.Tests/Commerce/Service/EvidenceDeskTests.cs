using System.Security.Cryptography;
using System.Text;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Service;

public sealed class EvidenceDeskTests
{
    private const string Order = "261115001004";

    [Theory, BothEngines]
    public async Task The_same_picture_twice_is_one_piece_of_evidence_and_only_its_owner_reads_it(Engine engine)
    {
        using var folder = new TempFolder();
        await using var shop = await Shop.Create(engine, options: settings => settings.EvidenceDirectory = folder.Path);
        var desk = shop.The<EvidenceDesk>();

        var first = await shop.Kept(Shop.Xiaoman, Order);
        var again = (await shop.Show(Shop.Xiaoman, Order)).ShouldBeOfType<EvidenceAnswer.Kept>();

        (again.Repeated, again.Evidence.Id).ShouldBe((true, first.Id));
        first.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Shows.Png)));
        (first.MediaType, first.Size, first.TakenAt).ShouldBe(("image/png", Shows.Png.Length, Shop.FirstMorning));
        (await desk.ReadAsync(Shop.Xiaoman, first.Id, CancellationToken.None))!.Bytes.ToArray().ShouldBe(Shows.Png);
        (await desk.ReadAsync(Shop.Siyuan, first.Id, CancellationToken.None)).ShouldBeNull();
        (await desk.ReadAsync(Shopper.Nobody, first.Id, CancellationToken.None)).ShouldBeNull();
        await using var db = await shop.Tables();
        (await db.Evidence.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_changed_on_the_disk_is_no_evidence_any_more()
    {
        using var folder = new TempFolder();
        await using var shop = await Shop.Create(options: settings => settings.EvidenceDirectory = folder.Path);
        var evidence = await shop.Kept(Shop.Xiaoman, Order);

        await File.WriteAllBytesAsync(Path.Combine(folder.Path, evidence.File), [.. Shows.Png, 9]);

        (await shop.The<EvidenceDesk>().ReadAsync(Shop.Xiaoman, evidence.Id, CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("MZ a program", "media-type")]
    [InlineData("<html><script>", "media-type")]
    [InlineData("#!/bin/sh", "media-type")]
    [InlineData("%PDF-1.7 /OpenAction /JavaScript", "media-type")]
    public async Task What_could_run_is_not_taken_whatever_it_is_called(string content, string reason)
    {
        using var folder = new TempFolder();
        await using var shop = await Shop.Create(options: settings => settings.EvidenceDirectory = folder.Path);

        var refused = (await shop.Show(Shop.Xiaoman, Order, Encoding.ASCII.GetBytes(content))).ShouldBeOfType<EvidenceAnswer.Refused>();

        refused.Refusal.Reason.ShouldBe(reason);
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GIF89a....", "image/gif")]
    [InlineData("RIFF\u0001\u0001\u0001\u0001WEBPVP8 ", "image/webp")]
    [InlineData("\u0001\u0001\u0001\u0001ftypisom", "video/mp4")]
    [InlineData("%PDF-1.7 words", "application/pdf")]
    public async Task The_type_is_told_by_the_bytes(string content, string type)
    {
        using var folder = new TempFolder();
        await using var shop = await Shop.Create(options: settings => settings.EvidenceDirectory = folder.Path);

        (await shop.Kept(Shop.Xiaoman, Order, Encoding.ASCII.GetBytes(content))).MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task Too_large_too_many_and_about_something_foreign_is_refused()
    {
        using var folder = new TempFolder();
        await using var shop = await Shop.Create(options: settings =>
        {
            settings.EvidenceDirectory = folder.Path;
            settings.LargestPicture = 1024;
            settings.EvidencePerSubject = 1;
        });

        await Refused(shop, Order, [.. Shows.Png, .. new byte[1013]], "too-large");
        await shop.Kept(Shop.Xiaoman, Order, [.. Shows.Png, .. new byte[1012]]);
        await Refused(shop, Order, Shows.Png, "too-many");
        await Refused(shop, "261118002002", Shows.Png, "not-found");
    }

    [Theory, BothEngines]
    public async Task What_is_shown_before_its_subject_is_known_is_kept_by_day_and_filed_later_by_its_owner_alone(Engine engine)
    {
        using var folder = new TempFolder();
        await using var shop = await Shop.Create(engine, options: settings => settings.EvidenceDirectory = folder.Path);
        var desk = shop.The<EvidenceDesk>();

        var kept = (await desk.AddAsync(Shop.Xiaoman, new EvidenceShown(null, Shows.Png), CancellationToken.None))
            .ShouldBeOfType<EvidenceAnswer.Kept>()
            .Evidence;
        kept.SubjectNumber.ShouldBe("day/2026-11-22");

        (await desk.FileAsync(Shop.Siyuan, [kept.Id], "261118002002", CancellationToken.None)).ShouldBe(0);
        (await desk.FileAsync(Shop.Xiaoman, [kept.Id], "261118002002", CancellationToken.None)).ShouldBe(0, "the order is not hers");
        (await desk.FileAsync(Shopper.Nobody, [kept.Id], Order, CancellationToken.None)).ShouldBe(0);
        (await desk.FileAsync(Shop.Xiaoman, [kept.Id], Order, CancellationToken.None)).ShouldBe(1);

        (await desk.ListAsync(Shop.Xiaoman, Order, CancellationToken.None)).ShouldHaveSingleItem().Id.ShouldBe(kept.Id);
    }

    private static async Task Refused(Shop shop, string subject, byte[] bytes, string reason) =>
        (await shop.Show(Shop.Xiaoman, subject, bytes)).ShouldBeOfType<EvidenceAnswer.Refused>().Refusal.Reason.ShouldBe(reason);
}
