namespace BotApp.Recognizers.Emotions;

/// <summary>How the customer sounds in one message.</summary>
public enum Emotion
{
    Neutral,
    Positive,
    Negative,
    Angry,
}
