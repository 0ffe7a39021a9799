using BotApp.Recognizers;
using BotApp.Recognizers.Intents;

namespace BotApp.Tests.TestKit;

/// <summary>What comes with the program, without a catalogue, made once for all tests: it reads tens of thousands of examples.</summary>
internal static class OurRecognizer
{
    public static IntentReader Intents { get; } = new(IntentSource.BuiltIn());

    public static ShopRecognizer BuiltIn { get; } = new(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), Intents);
}
