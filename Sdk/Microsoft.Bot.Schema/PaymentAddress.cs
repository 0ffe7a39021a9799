using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An address goods are sent to.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentAddress
{
    /// <summary>Initializes a new instance of the <see cref="PaymentAddress"/> class with nothing set.</summary>
    public PaymentAddress() { }

    /// <summary>Initializes a new instance of the <see cref="PaymentAddress"/> class.</summary>
    /// <param name="country">The country, as an ISO 3166 code of two letters.</param>
    /// <param name="addressLine">Street, house, flat.</param>
    /// <param name="region">The province or state.</param>
    /// <param name="city">The city.</param>
    /// <param name="dependentLocality">The district or part of the city.</param>
    /// <param name="postalCode">The postal code.</param>
    /// <param name="sortingCode">The sorting code, as CEDEX in France.</param>
    /// <param name="languageCode">The language of the address, as a BCP 47 tag.</param>
    /// <param name="organization">The company at the address.</param>
    /// <param name="recipient">Who receives it there.</param>
    /// <param name="phone">The telephone number of the recipient.</param>
    public PaymentAddress(
        string country = default,
        IList<string> addressLine = default,
        string region = default,
        string city = default,
        string dependentLocality = default,
        string postalCode = default,
        string sortingCode = default,
        string languageCode = default,
        string organization = default,
        string recipient = default,
        string phone = default
    )
    {
        Country = country;
        AddressLine = addressLine;
        Region = region;
        City = city;
        DependentLocality = dependentLocality;
        PostalCode = postalCode;
        SortingCode = sortingCode;
        LanguageCode = languageCode;
        Organization = organization;
        Recipient = recipient;
        Phone = phone;
    }

    /// <summary>The country, as an ISO 3166 code of two letters.</summary>
    [JsonProperty(PropertyName = "country")]
    public string Country { get; set; }

    /// <summary>Street, house, flat.</summary>
    [JsonProperty(PropertyName = "addressLine")]
    public IList<string> AddressLine { get; set; }

    /// <summary>The province or state.</summary>
    [JsonProperty(PropertyName = "region")]
    public string Region { get; set; }

    /// <summary>The city.</summary>
    [JsonProperty(PropertyName = "city")]
    public string City { get; set; }

    /// <summary>The district or part of the city.</summary>
    [JsonProperty(PropertyName = "dependentLocality")]
    public string DependentLocality { get; set; }

    /// <summary>The postal code.</summary>
    [JsonProperty(PropertyName = "postalCode")]
    public string PostalCode { get; set; }

    /// <summary>The sorting code, as CEDEX in France.</summary>
    [JsonProperty(PropertyName = "sortingCode")]
    public string SortingCode { get; set; }

    /// <summary>The language of the address, as a BCP 47 tag.</summary>
    [JsonProperty(PropertyName = "languageCode")]
    public string LanguageCode { get; set; }

    /// <summary>The company at the address.</summary>
    [JsonProperty(PropertyName = "organization")]
    public string Organization { get; set; }

    /// <summary>Who receives it there.</summary>
    [JsonProperty(PropertyName = "recipient")]
    public string Recipient { get; set; }

    /// <summary>The telephone number of the recipient.</summary>
    [JsonProperty(PropertyName = "phone")]
    public string Phone { get; set; }
}
