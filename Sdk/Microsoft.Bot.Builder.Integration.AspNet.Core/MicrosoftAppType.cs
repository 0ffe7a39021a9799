namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>How a bot's app is registered.</summary>
internal enum MicrosoftAppType
{
    /// <summary>An app of any tenant, with a password.</summary>
    MultiTenant,

    /// <summary>An app of one tenant, with a password.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity.</summary>
    UserAssignedMsi,
}
