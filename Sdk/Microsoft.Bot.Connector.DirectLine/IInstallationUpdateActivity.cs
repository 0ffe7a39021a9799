namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The bot was installed, or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>One of <see cref="InstallationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
