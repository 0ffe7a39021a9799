namespace BotApp.Commerce.Service;

/// <summary>How a ticket stands. Stored by name.</summary>
public enum TicketStatus
{
    Open,
    Answered,
    Escalated,
    Closed,
}
