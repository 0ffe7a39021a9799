using BotApp.Commerce.Ports.Outbox;

namespace BotApp.Commerce.Ports;

/// <summary>Tells customers things on channels only the host knows.</summary>
public interface INotices
{
    /// <summary>While it is false notices wait in the outbox, none is lost.</summary>
    bool IsOffered { get; }

    /// <summary>Throws when it may succeed later. The same reference again tells nothing twice.</summary>
    Task TellAsync(Notice notice, string reference, CancellationToken cancellationToken);
}
