using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Xml.Linq;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Cards;

/// <summary>
/// The drawings of the guides: one visual language, and beside every SVG the PNG drawn from it. With UPDATE_SNAPSHOTS=1 the PNG are drawn anew and
/// <c>drawn.txt</c> keeps of which SVG.
/// </summary>
public sealed class GuideDrawingTests
{
    private const int Width = 480;
    private const int Height = 300;
    private static readonly string Folder = Path.Combine(Repository.Root, "Bot", "guides", "drawings");
    private static readonly string Record = Path.Combine(Folder, "drawn.txt");
    private static readonly string[] Colours = ["#155040", "#c2410c", "#eef4f0", "#ffffff", "none"];

    private static IReadOnlyList<string> Drawings => [.. Directory.EnumerateFiles(Folder, "*.svg").Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_drawing_parses_and_keeps_to_size_and_colours()
    {
        Drawings.Count.ShouldBeGreaterThan(40);
        foreach (var file in Drawings)
        {
            var svg = XDocument.Load(file).Root!;

            svg.Attribute("viewBox")!.Value.ShouldBe("0 0 240 150", file);
            svg.Element(svg.Name.Namespace + "title")!.Value.ShouldNotBeEmpty(file);
            svg.DescendantsAndSelf()
                .Attributes()
                .Where(colour => colour.Name.LocalName is "fill" or "stroke")
                .Select(colour => colour.Value)
                .Except(Colours)
                .ShouldBeEmpty(file);
            svg.Descendants()
                .Select(element => element.Name.LocalName)
                .Except(["title", "g", "path", "rect", "circle", "ellipse"])
                .ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Beside_every_drawing_lies_the_picture_of_its_present_state()
    {
        var drawn = File.ReadAllLines(Record);
        foreach (var file in Drawings)
        {
            drawn.ShouldContain(RecordOf(file));
            var picture = File.ReadAllBytes(PictureOf(file));
            picture.AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue(file);
            (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))).ShouldBe(
                (Width, Height),
                file
            );
        }
    }

    /// <summary>The browser is the one who draws: what it cannot load would be a hole on the card.</summary>
    [BrowserFact]
    public async Task A_browser_shows_every_drawing()
    {
        await using var browser = await Browser.OpenAsync("zh-CN", Width, Height);
        foreach (var file in Drawings)
        {
            await browser.Page.SetContentAsync(
                $"<style>body{{margin:0}}svg{{width:{Width}px;height:{Height}px;display:block}}</style>{await File.ReadAllTextAsync(file)}"
            );
            var picture = await browser.Page.ScreenshotAsync(new() { OmitBackground = true });
            picture.Length.ShouldBeGreaterThan(2000, file);
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            {
                await File.WriteAllBytesAsync(PictureOf(file), picture);
            }
        }

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllLinesAsync(Record, Drawings.Select(RecordOf));
        }
    }

    private static string PictureOf(string file) => Path.ChangeExtension(file, ".png");

    private static string RecordOf(string file) =>
        $"{Path.GetFileName(file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}";
}
