using System.Text.Json.Nodes;

namespace BotApp.Commerce.Policies.Files;

/// <summary>A term a policy file states, its value as JSON, and the line it stands on.</summary>
public sealed record StatedTerm(PolicyTerm Term, JsonNode? Value, int Line);
