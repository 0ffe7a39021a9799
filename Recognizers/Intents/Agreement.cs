namespace BotApp.Recognizers.Intents;

/// <summary>Whether a whole message is a yes or a no; anything with more in it is neither.</summary>
public enum Agreement
{
    None,
    Yes,
    No,
}
