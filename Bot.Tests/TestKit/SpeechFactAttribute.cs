namespace BotApp.Tests.TestKit;

/// <summary>A test that needs espeak-ng to speak.</summary>
public sealed class SpeechFactAttribute()
    : ToolFactAttribute(File.Exists("/usr/bin/espeak-ng"), "espeak-ng is missing (Debian: apt-get install espeak-ng).");
