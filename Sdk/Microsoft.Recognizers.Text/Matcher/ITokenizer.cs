using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Cuts a text into tokens.</summary>
public interface ITokenizer
{
    /// <summary>The tokens of <paramref name="input"/>, blanks left out.</summary>
    /// <param name="input">The text.</param>
    /// <returns>The tokens from left to right.</returns>
    List<Token> Tokenize(string input);
}
