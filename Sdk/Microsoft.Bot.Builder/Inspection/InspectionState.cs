namespace Microsoft.Bot.Builder;

/// <summary>Which conversations are inspected from where; one record for the whole bot.</summary>
public class InspectionState : BotState
{
    /// <summary>Initializes a new instance of the <see cref="InspectionState"/> class.</summary>
    /// <param name="storage">Where it is kept.</param>
    public InspectionState(IStorage storage)
        : base(storage, nameof(InspectionState)) { }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => nameof(InspectionState);
}
