using BotApp.Commerce.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Payments are kept.</summary>
internal sealed class PaymentsConfiguration : IEntityTypeConfiguration<PaymentIntent>, IEntityTypeConfiguration<GatewayEvent>
{
    public void Configure(EntityTypeBuilder<PaymentIntent> builder)
    {
        builder.ToTable("PaymentIntents");
        builder.HasKey(paymentIntent => paymentIntent.Number);
        builder.Property(paymentIntent => paymentIntent.Number).HasMaxLength(32);
        builder.Property(paymentIntent => paymentIntent.OrderNumber).HasMaxLength(32);
        builder.HasIndex(paymentIntent => paymentIntent.OrderNumber);
        builder.Property(paymentIntent => paymentIntent.CustomerId).HasMaxLength(32);
        builder.HasIndex(paymentIntent => paymentIntent.CustomerId);
        builder.Property(paymentIntent => paymentIntent.MethodId).HasMaxLength(64);
        builder.Property(paymentIntent => paymentIntent.GatewayCode).HasMaxLength(64);
        builder.Property(paymentIntent => paymentIntent.GatewayReference).HasMaxLength(64);
        builder.Property(paymentIntent => paymentIntent.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<GatewayEvent> builder)
    {
        builder.ToTable("GatewayEvents");
        builder.HasKey(gatewayEvent => new { gatewayEvent.Source, gatewayEvent.EventId });
        builder.Property(gatewayEvent => gatewayEvent.Source).HasMaxLength(32);
        builder.Property(gatewayEvent => gatewayEvent.EventId).HasMaxLength(64);
        builder.Property(gatewayEvent => gatewayEvent.Type).HasMaxLength(64);
        builder.Property(gatewayEvent => gatewayEvent.Subject).HasMaxLength(64);
        builder.HasIndex(gatewayEvent => new { gatewayEvent.Source, gatewayEvent.Subject });
    }
}
