namespace BotApp.Tests.TestKit;

/// <summary>A test that needs espeak-ng to speak: without it the test is skipped with the reason on a developer's machine and fails in CI.</summary>
public sealed class SpeechFactAttribute : FactAttribute
{
    public SpeechFactAttribute()
    {
        if (!File.Exists("/usr/bin/espeak-ng") && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "espeak-ng is missing (Debian: apt-get install espeak-ng).";
        }
    }
}
