namespace BotApp.Tests.TestKit;

/// <summary>A test that needs zbarimg and tesseract.</summary>
public sealed class PictureToolFactAttribute()
    : ToolFactAttribute(
        IsInstalled("zbarimg") && IsInstalled("tesseract"),
        "zbarimg or tesseract is missing (Debian: apt-get install zbar-tools tesseract-ocr tesseract-ocr-chi-sim)."
    )
{
    private static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}
