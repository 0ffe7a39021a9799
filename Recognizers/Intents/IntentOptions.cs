using System.ComponentModel.DataAnnotations;
using BotApp.Recognizers.Languages;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Intents;

/// <summary>Section Intents: where the utterances are, and when a guess is too weak to act on.</summary>
public sealed class IntentOptions
{
    public const string Section = "Intents";

    /// <summary>The folder of the .lu files, one folder a language in it. Default: those that come with the program.</summary>
    [Required]
    public string Folder { get; set; } = LuFolder.BuiltIn;

    /// <summary>Where a trained model is kept for the next start. Default: nowhere, it is trained at every start (1–3 s).</summary>
    public string? ModelFolder { get; set; }

    /// <summary>How often the .lu files are looked at for changes; zero for never. Default: 5 seconds.</summary>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Below this probability (0–1) the bot does not act on its best guess. Default: 0.4.</summary>
    [Range(0, 1)]
    public double AbstainBelow { get; set; } = 0.4;
}

/// <summary>Checks IntentOptions when the program starts.</summary>
[OptionsValidator]
internal sealed partial class IntentOptionsCheck : IValidateOptions<IntentOptions>;
