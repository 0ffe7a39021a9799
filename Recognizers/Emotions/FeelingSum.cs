namespace BotApp.Recognizers.Emotions;

/// <summary>Adds up what the words of one message say, from left to right; a turning or strengthening word waits for the word it belongs to.</summary>
internal sealed class FeelingSum
{
    /// <summary>How far a "not" reaches when nothing ends the clause: this many Latin letters, or a quarter as many characters.</summary>
    private const int Reach = 20;
    private const int CharacterCost = 4;

    /// <summary>"Not good" is nearly as bad as "bad"; "not bad" is only half as good as "good".</summary>
    private const double NotGood = 0.8;
    private const double NotBad = 0.5;

    private readonly List<EmotionEvidence> evidence = [];
    private double calm = 1;
    private double strength = 1;
    private int reach;
    private bool turned;

    public double Polarity { get; private set; }

    /// <summary>0–1: each sign takes its share of the calm that is left.</summary>
    public double Anger => 1 - calm;

    public bool IsEnquiry { get; private set; }

    public SafetyConcern Safety { get; private set; }

    public IReadOnlyList<EmotionEvidence> Evidence => evidence;

    /// <summary>A letter that belongs to no word of the list.</summary>
    public void Pass(char letter)
    {
        reach -= char.IsAscii(letter) ? 1 : CharacterCost;
        if (reach <= 0 || letter == '\n' || (char.IsPunctuation(letter) && letter != '\''))
        {
            Forget();
        }
    }

    /// <param name="followedByFeeling">Matters only for a word that turns or strengthens.</param>
    public void Hear(FeelingWord word, int start, int length, bool followedByFeeling)
    {
        IsEnquiry |= word.IsEnquiry;
        Safety = Safety == SafetyConcern.None && !turned ? word.Safety : Safety;
        if (word.IsPlain)
        {
            Forget();
        }
        else if (word.IsAngry)
        {
            HearAnger(word, start, length);
        }
        else if (word.Turns && (followedByFeeling || !word.IsPolar))
        {
            Keep(word);
        }
        else if (word.IsPolar)
        {
            HearPolarity(word, start, length);
        }
    }

    public void Angrier(EmotionSign sign, int start, int length, double weight)
    {
        calm *= 1 - weight;
        evidence.Add(new EmotionEvidence(sign, start, length, weight));
    }

    private void Keep(FeelingWord word)
    {
        turned ^= word.IsNot;
        strength *= word.Strength;
        reach = Reach;
    }

    private void HearAnger(FeelingWord word, int start, int length)
    {
        var denied = turned ? 0.2 : 1;
        Say(EmotionSign.Insult, word.Insult * denied, start, length);
        Say(EmotionSign.Threat, word.Threat * denied, start, length);
        Say(EmotionSign.Anger, word.Anger * denied, start, length);
        Say(EmotionSign.Sarcasm, word.Sarcasm * denied, start, length);
        Polarity -= denied * Math.Max(word.Bad, 2 * Math.Max(word.Anger, Math.Max(word.Insult, word.Threat)));
        Forget();
    }

    private void Say(EmotionSign sign, double weight, int start, int length)
    {
        if (weight > 0)
        {
            Angrier(sign, start, length, weight);
        }
    }

    private void HearPolarity(FeelingWord word, int start, int length)
    {
        var said = word.Good > 0 ? word.Good : -word.Bad;
        var meant = strength * (turned ? -said * (said > 0 ? NotGood : NotBad) : said);
        Polarity += meant;
        evidence.Add(new EmotionEvidence(meant > 0 ? EmotionSign.Praise : EmotionSign.Complaint, start, length, meant));
        Forget();
    }

    private void Forget() => (turned, strength, reach) = (false, 1, 0);
}
