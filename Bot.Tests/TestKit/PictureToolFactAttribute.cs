namespace BotApp.Tests.TestKit;

/// <summary>A test that needs zbarimg and tesseract: without them it is skipped with the reason on a developer's machine and fails in CI.</summary>
public sealed class PictureToolFactAttribute : FactAttribute
{
    public PictureToolFactAttribute()
    {
        if (!(IsInstalled("zbarimg") && IsInstalled("tesseract")) && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "zbarimg or tesseract is missing (Debian: apt-get install zbar-tools tesseract-ocr tesseract-ocr-chi-sim).";
        }
    }

    private static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}
