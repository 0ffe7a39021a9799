namespace BotApp.Commerce.Service;

/// <summary>The answer to "how far is my ticket". A foreign ticket and a missing one look the same.</summary>
public abstract record TicketAnswer
{
    private TicketAnswer() { }

    /// <summary><paramref name="Overdue"/>: the promised time is over and nobody has answered.</summary>
    public sealed record Found(Ticket Ticket, bool Overdue) : TicketAnswer;

    public sealed record NoSuchTicket(string Number) : TicketAnswer;
}

/// <summary>Which ticket is asked about again.</summary>
public sealed record TicketUrge(string TicketNumber);
