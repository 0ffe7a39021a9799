using BotApp.Recognizers.Images;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Recognizers.Images;

/// <summary>The real tools on drawn pictures, and small scripts in their place to see how tools are treated.</summary>
public sealed class ToolImageReaderTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly FakeClock clock = new();

    public void Dispose() => folder.Dispose();

    [PictureToolFact]
    public async Task A_square_and_bars_are_read()
    {
        (await ReadAsync(Drawn.Square("261115001004"))).Codes.ShouldBe([new ScannedCode("QR-Code", "261115001004")]);
        (await ReadAsync(Drawn.Bars("78420010010337"))).Codes.ShouldBe([new ScannedCode("I2/5", "78420010010337")]);
    }

    [PictureToolFact]
    public async Task A_picture_of_nothing_is_read_to_the_end()
    {
        var reading = await ReadAsync(Drawn.Nothing);

        reading.Codes.ShouldBeEmpty();
        reading.IsComplete.ShouldBeTrue();
    }

    [PictureToolFact]
    public async Task A_broken_picture_is_not_read_and_that_is_said()
    {
        var reading = await ReadAsync(Drawn.Claiming(300, 300)[..60]);

        reading.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public async Task A_tool_that_is_not_there_leaves_the_reading_incomplete()
    {
        var reading = await ReadAsync(Drawn.Nothing, settings => settings.CodeTool = settings.TextTool = folder.File("no-such-tool"));

        reading.Codes.ShouldBeEmpty();
        reading.Text.ShouldBeEmpty();
        reading.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public async Task Without_code_tool_by_choice_letters_are_enough()
    {
        var text = Script("printf '订单编号 261115001004'");

        var reading = await ReadAsync(Drawn.Nothing, settings => (settings.CodeTool, settings.TextTool) = ("", text));

        (reading.Text, reading.IsComplete).ShouldBe(("订单编号 261115001004", true));
    }

    [Fact]
    public async Task A_tool_gets_a_folder_of_its_own_that_is_gone_afterwards_and_nothing_of_our_environment()
    {
        var tool = Script("printf 'F:%s\\nE:%s\\nA:%s\\n' \"$PWD\" \"${HOME:-none}\" \"$*\"");

        var codes = (await ReadAsync(Drawn.Nothing, settings => settings.CodeTool = tool)).Codes;

        var place = codes[0].Text;
        place.ShouldContain("picture-");
        Directory.Exists(place).ShouldBeFalse();
        codes[1].Text.ShouldBe("none");
        codes[2].Text.ShouldBe($"--quiet --nodbus png:{place}/picture.png[0]");
    }

    [Fact]
    public async Task A_tool_that_takes_too_long_is_stopped()
    {
        var pid = folder.File("pid");
        var reading = ReadAsync(
            Drawn.Nothing,
            settings => settings.CodeTool = Script($"echo $$ > {pid}.new; mv {pid}.new {pid}; exec sleep 600")
        );
        while (!File.Exists(pid))
        {
            await Task.Yield();
        }

        clock.Advance(new ImageOptions().Timeout);

        (await reading).IsComplete.ShouldBeFalse();
        Directory.Exists($"/proc/{(await File.ReadAllTextAsync(pid)).Trim()}").ShouldBeFalse("the process is gone");
    }

    [Fact]
    public async Task A_tool_that_never_stops_talking_is_cut_short()
    {
        var tool = Script("head -c 1000000 /dev/zero | tr '\\0' 'x'");

        (await ReadAsync(Drawn.Nothing, settings => settings.TextTool = tool)).Text.Length.ShouldBe(64 * 1024);
    }

    [Fact]
    public async Task A_picture_with_too_many_pixels_reaches_no_tool()
    {
        var called = folder.File("called");

        var reading = await ReadAsync(
            Drawn.Claiming(10_000, 10_000),
            settings => settings.CodeTool = settings.TextTool = Script($"touch {called}")
        );

        reading.ShouldBe(ImageReading.Nothing);
        File.Exists(called).ShouldBeFalse();
    }

    private async Task<ImageReading> ReadAsync(byte[] picture, Action<ImageOptions>? change = null)
    {
        var options = new ImageOptions();
        change?.Invoke(options);
        using var loggers = LoggerFactory.Create(_ => { });
        using var reader = new ToolImageReader(Options.Create(options), clock, loggers.CreateLogger<ToolImageReader>());
        return await reader.ReadAsync(picture, PictureHead.Of(picture).ShouldNotBeNull(), CancellationToken.None);
    }

    private string Script(string body)
    {
        var path = folder.File(Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
