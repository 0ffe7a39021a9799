using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes conversations down.</summary>
public interface ITranscriptLogger
{
    /// <summary>Writes an activity down.</summary>
    /// <param name="activity">The activity; the logger may keep it.</param>
    /// <returns>A task that ends when it is written.</returns>
    Task LogActivityAsync(IActivity activity);
}
