using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is seen as one of the activity interfaces.</summary>
/// <typeparam name="T">The view of the activity, for instance <see cref="IMessageActivity"/>.</typeparam>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>Gets the activity that came in, seen as <typeparamref name="T"/>.</summary>
    /// <value>The activity.</value>
    new T Activity { get; }
}
