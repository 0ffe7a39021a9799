using BotApp.Commerce.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Orders are kept.</summary>
internal sealed class OrderPartConfiguration
    : IEntityTypeConfiguration<OrderPromotion>,
        IEntityTypeConfiguration<PromotionShare>,
        IEntityTypeConfiguration<OrderPayment>,
        IEntityTypeConfiguration<OrderGift>
{
    public void Configure(EntityTypeBuilder<OrderPromotion> builder)
    {
        builder.ToTable("OrderPromotions");
        builder.HasKey(orderPromotion => new { orderPromotion.OrderNumber, orderPromotion.No });
        builder.Property(orderPromotion => orderPromotion.OrderNumber).HasMaxLength(32);
        builder.Property(orderPromotion => orderPromotion.CouponId).HasMaxLength(40);
        builder
            .HasMany(orderPromotion => orderPromotion.Shares)
            .WithOne()
            .HasForeignKey(part => new { part.OrderNumber, part.PromotionNo });
    }

    public void Configure(EntityTypeBuilder<PromotionShare> builder)
    {
        builder.ToTable("PromotionShares");
        builder.HasKey(promotionShare => new
        {
            promotionShare.OrderNumber,
            promotionShare.PromotionNo,
            promotionShare.LineNo,
        });
        builder.Property(promotionShare => promotionShare.OrderNumber).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<OrderPayment> builder)
    {
        builder.ToTable("OrderPayments");
        builder.HasKey(orderPayment => new { orderPayment.OrderNumber, orderPayment.No });
        builder.Property(orderPayment => orderPayment.OrderNumber).HasMaxLength(32);
        builder.Property(orderPayment => orderPayment.MethodId).HasMaxLength(64);
        builder.Property(orderPayment => orderPayment.GatewayReference).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<OrderGift> builder)
    {
        builder.ToTable("OrderGifts");
        builder.HasKey(orderGift => new { orderGift.OrderNumber, orderGift.No });
        builder.Property(orderGift => orderGift.OrderNumber).HasMaxLength(32);
    }
}
