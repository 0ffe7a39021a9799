namespace BotApp.Commerce.Customers;

/// <summary>What a consent is for (PIPL 14, 17). Stored by name.</summary>
public enum ConsentPurpose
{
    Marketing,
    Profiling,

    /// <summary>Remembering invoice titles.</summary>
    KeepTitles,
    VoiceTranscripts,
    StockNotice,
    ProactiveService,

    /// <summary>Keeping the text of talks.</summary>
    KeepTalks,

    /// <summary>代收: a locker, a station or somebody else takes parcels in.</summary>
    HandOver,
}
