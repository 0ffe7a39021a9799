namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What happened, one of <see cref="InstallationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
