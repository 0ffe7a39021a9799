namespace BotApp.Recognizers.Intents;

/// <summary>Reads a steering command: only when the whole message is one ("算了", not "算了一下运费").</summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, Command> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["算了"] = Command.Cancel,
        ["算了吧"] = Command.Cancel,
        ["不用了"] = Command.Cancel,
        ["不查了"] = Command.Cancel,
        ["退出"] = Command.Cancel,
        ["取消"] = Command.Cancel,
        ["cancel"] = Command.Cancel,
        ["never mind"] = Command.Cancel,
        ["nevermind"] = Command.Cancel,
        ["forget it"] = Command.Cancel,
        ["stop"] = Command.Cancel,
        ["帮助"] = Command.Help,
        ["你能做什么"] = Command.Help,
        ["你会什么"] = Command.Help,
        ["怎么用"] = Command.Help,
        ["菜单"] = Command.Help,
        ["help"] = Command.Help,
        ["menu"] = Command.Help,
        ["what can you do"] = Command.Help,
        ["重新开始"] = Command.StartOver,
        ["从头开始"] = Command.StartOver,
        ["重来"] = Command.StartOver,
        ["start over"] = Command.StartOver,
        ["restart"] = Command.StartOver,
    };

    private static readonly char[] Trimmed = [' ', '。', '！', '？', '，', '~', '～', '.', '!', '?', ','];

    public static Command Of(string text) =>
        text.Trim(Trimmed) is var words && Words.TryGetValue(words, out var command) ? command : ReadingWords.Of(words);
}
