namespace BotApp.Recognizers.Emotions;

/// <summary>What a word of the list says by itself; several can be true of one word ("没有" turns round, or hints at something bad).</summary>
internal sealed class FeelingWord
{
    public double Good { get; set; }
    public double Bad { get; set; }
    public double Anger { get; set; }
    public double Insult { get; set; }
    public double Threat { get; set; }
    public double Sarcasm { get; set; }

    /// <summary>Looks like a feeling and is none; wins over everything else said of the word.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Turns the next word of praise or complaint round.</summary>
    public bool IsNot { get; set; }

    /// <summary>Factor for the next word; 1 changes nothing.</summary>
    public double Strength { get; set; } = 1;

    public bool IsEnquiry { get; set; }
    public SafetyConcern Safety { get; set; }

    public bool IsPolar => Good > 0 || Bad > 0;
    public bool IsAngry => Anger > 0 || Insult > 0 || Threat > 0 || Sarcasm > 0;
    public bool Turns => IsNot || Strength != 1;
}
