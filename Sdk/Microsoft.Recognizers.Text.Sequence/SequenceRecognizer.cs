using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds phone numbers, addresses of all kinds, mentions, hashtags, GUIDs and quoted text.</summary>
public class SequenceRecognizer : Recognizer<SequenceOptions>
{
    private static readonly SharedRecognizers<SequenceOptions, SequenceRecognizer> Shared = new(options => new SequenceRecognizer(options));

    /// <summary>Models for one culture.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public SequenceRecognizer(string targetCulture, SequenceOptions options = SequenceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization) { }

    /// <summary>Models for one culture, with the time limit other implementations need.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <param name="timeoutInSeconds">Taken and ignored: the models' work is proportional to the text's length.</param>
    public SequenceRecognizer(string targetCulture, SequenceOptions options, bool lazyInitialization, int timeoutInSeconds)
        : this(targetCulture, options, lazyInitialization) { }

    /// <summary>Models for one culture, options given as bits.</summary>
    /// <param name="targetCulture">Culture of models asked for without one.</param>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public SequenceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization) { }

    /// <summary>Models for any culture; each is asked for with its own.</summary>
    /// <param name="options">Options every model is created with.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    public SequenceRecognizer(SequenceOptions options = SequenceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Models for any culture, options given as bits.</summary>
    /// <param name="options">The bits of the options.</param>
    /// <param name="lazyInitialization">Whether models wait to be asked for.</param>
    /// <exception cref="System.ArgumentException">A bit stands for no option.</exception>
    public SequenceRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization) { }

    /// <summary>Finds phone numbers in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizePhoneNumber(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetPhoneNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds IP addresses in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeIpAddress(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetIpAddressModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds mentions such as @name in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeMention(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetMentionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds hashtags in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeHashtag(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetHashtagModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds e-mail addresses in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeEmail(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetEmailModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds web addresses in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeURL(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetURLModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds GUIDs in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeGUID(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetGUIDModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Finds quoted text in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture; an unknown one is read as English when falling back.</param>
    /// <param name="options">Options of the model.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The results from left to right; empty when nothing was found.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public static List<ModelResult> RecognizeQuotedText(
        string query,
        string culture,
        SequenceOptions options = SequenceOptions.None,
        bool fallbackToDefaultCulture = true
    ) => Shared.With(options).GetQuotedTextModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds phone numbers.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetPhoneNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PhoneNumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds IP addresses.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetIpAddressModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<IpAddressModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds mentions such as @name.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetMentionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<MentionModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds hashtags.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetHashtagModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<HashtagModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds e-mail addresses.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetEmailModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<EmailModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds web addresses.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetURLModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<URLModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds GUIDs.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetGUIDModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<GUIDModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds quoted text.</summary>
    /// <param name="culture">Its culture; <c>null</c> takes the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether an unknown culture falls back to English.</param>
    /// <returns>The model.</returns>
    /// <exception cref="System.ArgumentException">The culture is unknown and there is no falling back.</exception>
    public IModel GetQuotedTextModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<QuotedTextModel>(culture, fallbackToDefaultCulture);

    /// <summary>The types of the models above.</summary>
    /// <returns>A fresh list.</returns>
    protected List<Type> GetRelatedTypes() =>
        [
            typeof(PhoneNumberModel),
            typeof(IpAddressModel),
            typeof(MentionModel),
            typeof(HashtagModel),
            typeof(EmailModel),
            typeof(URLModel),
            typeof(GUIDModel),
            typeof(QuotedTextModel),
        ];

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        RegisterModel<PhoneNumberModel>(Culture.English, _ => new PhoneNumberModel(PhoneNumbers.Find));
        RegisterModel<PhoneNumberModel>(Culture.Chinese, _ => new PhoneNumberModel(PhoneNumbers.Find));
        RegisterModel<IpAddressModel>(Culture.English, _ => new IpAddressModel(IpAddresses.Find));
        RegisterModel<IpAddressModel>(Culture.Chinese, _ => new IpAddressModel(IpAddresses.Find));
        RegisterModel<MentionModel>(Culture.English, _ => new MentionModel(Mentions.Find));
        RegisterModel<HashtagModel>(Culture.English, _ => new HashtagModel(Hashtags.Find));
        RegisterModel<EmailModel>(Culture.English, _ => new EmailModel(Emails.Find));
        RegisterModel<URLModel>(Culture.English, _ => new URLModel(Urls.Find));
        RegisterModel<URLModel>(Culture.Chinese, _ => new URLModel(Urls.Find));
        RegisterModel<GUIDModel>(Culture.English, _ => new GUIDModel(Guids.Find));
        RegisterModel<QuotedTextModel>(Culture.English, _ => new QuotedTextModel(QuotedTexts.Find));
        RegisterModel<QuotedTextModel>(Culture.Chinese, _ => new QuotedTextModel(QuotedTexts.Find));
    }
}
