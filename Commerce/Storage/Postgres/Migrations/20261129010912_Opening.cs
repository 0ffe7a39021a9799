using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BotApp.Commerce.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Opening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Actor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Deed = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReceiptNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Change = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Bookings",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Region = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    To = table.Column<long>(type: "bigint", nullable: false),
                    Fee = table.Column<long>(type: "bigint", nullable: false),
                    Technician = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    TechnicianPhone = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bookings", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "BookingSlots",
                columns: table => new
                {
                    Region = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    To = table.Column<long>(type: "bigint", nullable: false),
                    Capacity = table.Column<int>(type: "integer", nullable: false),
                    Taken = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_BookingSlots",
                        x => new
                        {
                            x.Region,
                            x.Kind,
                            x.From,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BrowsedProducts",
                columns: table => new
                {
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ProductId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BrowsedProducts", x => new { x.CustomerId, x.ProductId });
                }
            );

            migrationBuilder.CreateTable(
                name: "CartItems",
                columns: table => new
                {
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsChosen = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CartItems", x => new { x.CustomerId, x.Sku });
                }
            );

            migrationBuilder.CreateTable(
                name: "Categories",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Picture = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Categories", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    TextVersion = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    GivenAt = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Coupons",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Threshold = table.Column<long>(type: "bigint", nullable: false),
                    Off = table.Column<long>(type: "bigint", nullable: false),
                    MostOff = table.Column<long>(type: "bigint", nullable: true),
                    CategoryId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ProductId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    StackGroup = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coupons", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Customers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LoginId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Email = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    JoinedAt = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Customers", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SubjectNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MediaType = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    File = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    TakenAt = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ExchangeRequests",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: false),
                    Difference = table.Column<long>(type: "bigint", nullable: false),
                    PaymentMethodId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    FreightBorneBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ShipBefore = table.Column<long>(type: "bigint", nullable: true),
                    WaybillBack = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    WaybillOut = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExchangeRequests", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Fapiao",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    BuyerType = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TaxId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    BuyerAddress = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    BuyerPhone = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    BuyerBank = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Email = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    DigitalNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    RedOf = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ConfirmationNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    IsUsed = table.Column<bool>(type: "boolean", nullable: false),
                    IsBooked = table.Column<bool>(type: "boolean", nullable: false),
                    Remark = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    RequestedAt = table.Column<long>(type: "bigint", nullable: false),
                    IssuedAt = table.Column<long>(type: "bigint", nullable: true),
                    DeliveredAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fapiao", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "FapiaoTitles",
                columns: table => new
                {
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    BuyerType = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TaxId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FapiaoTitles", x => new { x.CustomerId, x.No });
                }
            );

            migrationBuilder.CreateTable(
                name: "FreightPolicies",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Insurer = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AgreedSum = table.Column<long>(type: "bigint", nullable: false),
                    ValidUntil = table.Column<long>(type: "bigint", nullable: false),
                    CarrierCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    CoversExchange = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FreightPolicies", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "GatewayEvents",
                columns: table => new
                {
                    Source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    EventId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    HandledAt = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatewayEvents", x => new { x.Source, x.EventId });
                }
            );

            migrationBuilder.CreateTable(
                name: "InsuranceClaims",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    PolicyNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ReturnNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: true),
                    PaidAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InsuranceClaims", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RenewalPrice = table.Column<long>(type: "bigint", nullable: true),
                    RenewsAt = table.Column<long>(type: "bigint", nullable: true),
                    AutoRenew = table.Column<bool>(type: "boolean", nullable: false),
                    NoticeSentAt = table.Column<long>(type: "bigint", nullable: true),
                    ChargedAt = table.Column<long>(type: "bigint", nullable: true),
                    Charged = table.Column<long>(type: "bigint", nullable: true),
                    UsedSinceChargeAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.CustomerId);
                }
            );

            migrationBuilder.CreateTable(
                name: "OutboxRows",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReceiptNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxRows", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PaymentIntents",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Method = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    MethodId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    GatewayCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    GatewayReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IsDeposit = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentIntents", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "PaymentMethods",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Label = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Balance = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentMethods", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PointsEntries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason_En = table.Column<string>(type: "text", nullable: false),
                    Reason_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointsEntries", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "PriceChanges",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Price = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceChanges", x => new { x.Sku, x.At });
                }
            );

            migrationBuilder.CreateTable(
                name: "PriceProtectionClaims",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    PaidUnit = table.Column<long>(type: "bigint", nullable: false),
                    CurrentUnit = table.Column<long>(type: "bigint", nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    RefundNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceProtectionClaims", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Deed = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RequestKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    QuoteId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false),
                    Clauses = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Details = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "RedConfirmations",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    FapiaoNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    StartedBySeller = table.Column<bool>(type: "boolean", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RedConfirmations", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Refunds",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Cause = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    SubjectNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Refunds", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "RegionStocks",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Region = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionStocks", x => new { x.Sku, x.Region });
                }
            );

            migrationBuilder.CreateTable(
                name: "RepairRecords",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReturnedAt = table.Column<long>(type: "bigint", nullable: true),
                    Succeeded = table.Column<bool>(type: "boolean", nullable: false),
                    WaitsForParts = table.Column<bool>(type: "boolean", nullable: false),
                    Fault_En = table.Column<string>(type: "text", nullable: false),
                    Fault_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_RepairRecords",
                        x => new
                        {
                            x.OrderNumber,
                            x.LineNo,
                            x.No,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReturnRequests",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: false),
                    Refund = table.Column<long>(type: "bigint", nullable: false),
                    FreightBorneBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Freight = table.Column<long>(type: "bigint", nullable: false),
                    HandIn = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ShipBefore = table.Column<long>(type: "bigint", nullable: true),
                    WaybillNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    RefundMethodId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: true),
                    RefundNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnRequests", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "SandboxEvents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CallHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EventId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    DeliveredAt = table.Column<long>(type: "bigint", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SandboxEvents", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Tickets",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Cause = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Subject = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Owner = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Urges = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tickets", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Watches",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Target = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    NotifiedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CategoryId = table.Column<string>(type: "character varying(32)", nullable: false),
                    Keywords = table.Column<string>(type: "text", nullable: false),
                    Picture = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Brand = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, defaultValue: "Other"),
                    SevenDay = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        defaultValue: "Ordinary"
                    ),
                    GuaranteeMonths = table.Column<int>(type: "integer", nullable: false),
                    NeedsInstallation = table.Column<bool>(type: "boolean", nullable: false),
                    TaxRate = table.Column<long>(type: "bigint", nullable: false),
                    TaxItem = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    PartsUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Products_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Orders",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "character varying(32)", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    GoodsTotal = table.Column<long>(type: "bigint", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false),
                    Freight = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Refunded = table.Column<long>(type: "bigint", nullable: false),
                    PlacedAt = table.Column<long>(type: "bigint", nullable: false),
                    PayBefore = table.Column<long>(type: "bigint", nullable: false),
                    PaidAt = table.Column<long>(type: "bigint", nullable: true),
                    PromisedShipAt = table.Column<long>(type: "bigint", nullable: true),
                    ShippedAt = table.Column<long>(type: "bigint", nullable: true),
                    DeliveredAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, defaultValue: "Ordinary"),
                    Warehouse = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        defaultValue: "NotSent"
                    ),
                    AddressChanges = table.Column<int>(type: "integer", nullable: false),
                    VariantChanges = table.Column<int>(type: "integer", nullable: false),
                    BuyerChoseCarrier = table.Column<bool>(type: "boolean", nullable: false),
                    CancelReason = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Presale_BalanceFrom = table.Column<long>(type: "bigint", nullable: true),
                    Presale_BalanceUntil = table.Column<long>(type: "bigint", nullable: true),
                    Presale_Deposit = table.Column<long>(type: "bigint", nullable: true),
                    Presale_DepositPaidAt = table.Column<long>(type: "bigint", nullable: true),
                    ShipTo_City = table.Column<string>(type: "text", nullable: false),
                    ShipTo_Country = table.Column<string>(type: "text", nullable: true),
                    ShipTo_Detail = table.Column<string>(type: "text", nullable: true),
                    ShipTo_District = table.Column<string>(type: "text", nullable: false),
                    ShipTo_Phone = table.Column<string>(type: "text", nullable: false),
                    ShipTo_PostalCode = table.Column<string>(type: "text", nullable: true),
                    ShipTo_Province = table.Column<string>(type: "text", nullable: false),
                    ShipTo_Recipient = table.Column<string>(type: "text", nullable: false),
                    ShipTo_Street = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Orders", x => x.Number);
                    table.ForeignKey(
                        name: "FK_Orders_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SavedAddresses",
                columns: table => new
                {
                    CustomerId = table.Column<string>(type: "character varying(32)", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    Address_City = table.Column<string>(type: "text", nullable: false),
                    Address_Country = table.Column<string>(type: "text", nullable: true),
                    Address_Detail = table.Column<string>(type: "text", nullable: true),
                    Address_District = table.Column<string>(type: "text", nullable: false),
                    Address_Phone = table.Column<string>(type: "text", nullable: false),
                    Address_PostalCode = table.Column<string>(type: "text", nullable: true),
                    Address_Province = table.Column<string>(type: "text", nullable: false),
                    Address_Recipient = table.Column<string>(type: "text", nullable: false),
                    Address_Street = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedAddresses", x => new { x.CustomerId, x.No });
                    table.ForeignKey(
                        name: "FK_SavedAddresses_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ExchangeLines",
                columns: table => new
                {
                    ExchangeNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    FromSku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ToSku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    Difference = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExchangeLines", x => new { x.ExchangeNumber, x.No });
                    table.ForeignKey(
                        name: "FK_ExchangeLines_ExchangeRequests_ExchangeNumber",
                        column: x => x.ExchangeNumber,
                        principalTable: "ExchangeRequests",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "FapiaoLines",
                columns: table => new
                {
                    FapiaoNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Item = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Model = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Unit = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Quantity = table.Column<long>(type: "bigint", nullable: false),
                    UnitPrice = table.Column<long>(type: "bigint", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    TaxRate = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FapiaoLines", x => new { x.FapiaoNumber, x.No });
                    table.ForeignKey(
                        name: "FK_FapiaoLines_Fapiao_FapiaoNumber",
                        column: x => x.FapiaoNumber,
                        principalTable: "Fapiao",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RefundParts",
                columns: table => new
                {
                    RefundNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Method = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    MethodId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    GatewayReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    FailureCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundParts", x => new { x.RefundNumber, x.No });
                    table.ForeignKey(
                        name: "FK_RefundParts_Refunds_RefundNumber",
                        column: x => x.RefundNumber,
                        principalTable: "Refunds",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RefundSteps",
                columns: table => new
                {
                    RefundNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Holder = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundSteps", x => new { x.RefundNumber, x.No });
                    table.ForeignKey(
                        name: "FK_RefundSteps_Refunds_RefundNumber",
                        column: x => x.RefundNumber,
                        principalTable: "Refunds",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReturnLines",
                columns: table => new
                {
                    ReturnNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    Refund = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnLines", x => new { x.ReturnNumber, x.LineNo });
                    table.ForeignKey(
                        name: "FK_ReturnLines_ReturnRequests_ReturnNumber",
                        column: x => x.ReturnNumber,
                        principalTable: "ReturnRequests",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ProductPictures",
                columns: table => new
                {
                    ProductId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    File = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Shows_En = table.Column<string>(type: "text", nullable: false),
                    Shows_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductPictures", x => new { x.ProductId, x.No });
                    table.ForeignKey(
                        name: "FK_ProductPictures_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ProductSpecs",
                columns: table => new
                {
                    ProductId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                    Value_En = table.Column<string>(type: "text", nullable: false),
                    Value_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductSpecs", x => new { x.ProductId, x.No });
                    table.ForeignKey(
                        name: "FK_ProductSpecs_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Variants",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ProductId = table.Column<string>(type: "character varying(32)", nullable: false),
                    Price = table.Column<long>(type: "bigint", nullable: false),
                    Stock = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Variants", x => x.Sku);
                    table.ForeignKey(
                        name: "FK_Variants_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OrderGifts",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    AnnouncedPrice = table.Column<long>(type: "bigint", nullable: true),
                    LineNo = table.Column<int>(type: "integer", nullable: true),
                    IsReturned = table.Column<bool>(type: "boolean", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderGifts", x => new { x.OrderNumber, x.No });
                    table.ForeignKey(
                        name: "FK_OrderGifts_Orders_OrderNumber",
                        column: x => x.OrderNumber,
                        principalTable: "Orders",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OrderLines",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "character varying(32)", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Picture = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    UnitPrice = table.Column<long>(type: "bigint", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false),
                    ExceptionConfirmedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedQuantity = table.Column<int>(type: "integer", nullable: false),
                    Refunded = table.Column<long>(type: "bigint", nullable: false),
                    InstalledAt = table.Column<long>(type: "bigint", nullable: true),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                    Options_En = table.Column<string>(type: "text", nullable: false),
                    Options_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderLines", x => new { x.OrderNumber, x.No });
                    table.ForeignKey(
                        name: "FK_OrderLines_Orders_OrderNumber",
                        column: x => x.OrderNumber,
                        principalTable: "Orders",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OrderPayments",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Method = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    MethodId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    IsDeposit = table.Column<bool>(type: "boolean", nullable: false),
                    GatewayReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderPayments", x => new { x.OrderNumber, x.No });
                    table.ForeignKey(
                        name: "FK_OrderPayments_Orders_OrderNumber",
                        column: x => x.OrderNumber,
                        principalTable: "Orders",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OrderPromotions",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Threshold = table.Column<long>(type: "bigint", nullable: false),
                    Off = table.Column<long>(type: "bigint", nullable: false),
                    CouponId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Label_En = table.Column<string>(type: "text", nullable: false),
                    Label_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderPromotions", x => new { x.OrderNumber, x.No });
                    table.ForeignKey(
                        name: "FK_OrderPromotions_Orders_OrderNumber",
                        column: x => x.OrderNumber,
                        principalTable: "Orders",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Waybills",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(32)", nullable: false),
                    Carrier = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ShippedAt = table.Column<long>(type: "bigint", nullable: false),
                    Eta = table.Column<long>(type: "bigint", nullable: true),
                    PromisedBy = table.Column<long>(type: "bigint", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    WeightGrams = table.Column<int>(type: "integer", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Waybills", x => x.Number);
                    table.ForeignKey(
                        name: "FK_Waybills_Orders_OrderNumber",
                        column: x => x.OrderNumber,
                        principalTable: "Orders",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "VariantOptions",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "character varying(64)", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false),
                    Name_Zh = table.Column<string>(type: "text", nullable: false),
                    Value_En = table.Column<string>(type: "text", nullable: false),
                    Value_Zh = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VariantOptions", x => new { x.Sku, x.No });
                    table.ForeignKey(
                        name: "FK_VariantOptions_Variants_Sku",
                        column: x => x.Sku,
                        principalTable: "Variants",
                        principalColumn: "Sku",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PromotionShares",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    PromotionNo = table.Column<int>(type: "integer", nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_PromotionShares",
                        x => new
                        {
                            x.OrderNumber,
                            x.PromotionNo,
                            x.LineNo,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_PromotionShares_OrderPromotions_OrderNumber_PromotionNo",
                        columns: x => new { x.OrderNumber, x.PromotionNo },
                        principalTable: "OrderPromotions",
                        principalColumns: new[] { "OrderNumber", "No" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ParcelItems",
                columns: table => new
                {
                    WaybillNumber = table.Column<string>(type: "character varying(32)", nullable: false),
                    LineNo = table.Column<int>(type: "integer", nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelItems", x => new { x.WaybillNumber, x.LineNo });
                    table.ForeignKey(
                        name: "FK_ParcelItems_Waybills_WaybillNumber",
                        column: x => x.WaybillNumber,
                        principalTable: "Waybills",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Traces",
                columns: table => new
                {
                    WaybillNumber = table.Column<string>(type: "character varying(32)", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Event = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    City = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Place_En = table.Column<string>(type: "text", nullable: false),
                    Place_Zh = table.Column<string>(type: "text", nullable: false),
                    Remark_En = table.Column<string>(type: "text", nullable: true),
                    Remark_Zh = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Traces", x => new { x.WaybillNumber, x.No });
                    table.ForeignKey(
                        name: "FK_Traces_Waybills_WaybillNumber",
                        column: x => x.WaybillNumber,
                        principalTable: "Waybills",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_AuditEntries_ReceiptNumber", table: "AuditEntries", column: "ReceiptNumber");

            migrationBuilder.CreateIndex(name: "IX_AuditEntries_Subject", table: "AuditEntries", column: "Subject");

            migrationBuilder.CreateIndex(name: "IX_Bookings_CustomerId", table: "Bookings", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Bookings_OrderNumber", table: "Bookings", column: "OrderNumber");

            migrationBuilder.CreateIndex(name: "IX_Consents_CustomerId", table: "Consents", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Coupons_CustomerId", table: "Coupons", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Customers_LoginId", table: "Customers", column: "LoginId", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Evidence_CustomerId", table: "Evidence", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Evidence_SubjectNumber", table: "Evidence", column: "SubjectNumber");

            migrationBuilder.CreateIndex(name: "IX_ExchangeRequests_CustomerId", table: "ExchangeRequests", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_ExchangeRequests_OrderNumber", table: "ExchangeRequests", column: "OrderNumber");

            migrationBuilder.CreateIndex(name: "IX_Fapiao_CustomerId", table: "Fapiao", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Fapiao_DigitalNumber", table: "Fapiao", column: "DigitalNumber", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Fapiao_OrderNumber", table: "Fapiao", column: "OrderNumber");

            migrationBuilder.CreateIndex(name: "IX_FreightPolicies_CustomerId", table: "FreightPolicies", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_FreightPolicies_OrderNumber", table: "FreightPolicies", column: "OrderNumber");

            migrationBuilder.CreateIndex(
                name: "IX_GatewayEvents_Source_Subject",
                table: "GatewayEvents",
                columns: new[] { "Source", "Subject" }
            );

            migrationBuilder.CreateIndex(name: "IX_InsuranceClaims_CustomerId", table: "InsuranceClaims", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_InsuranceClaims_PolicyNumber", table: "InsuranceClaims", column: "PolicyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_CustomerId_PlacedAt",
                table: "Orders",
                columns: new[] { "CustomerId", "PlacedAt" }
            );

            migrationBuilder.CreateIndex(name: "IX_OutboxRows_DoneAt_DueAt", table: "OutboxRows", columns: new[] { "DoneAt", "DueAt" });

            migrationBuilder.CreateIndex(name: "IX_OutboxRows_ReceiptNumber", table: "OutboxRows", column: "ReceiptNumber");

            migrationBuilder.CreateIndex(name: "IX_PaymentIntents_CustomerId", table: "PaymentIntents", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_PaymentIntents_OrderNumber", table: "PaymentIntents", column: "OrderNumber");

            migrationBuilder.CreateIndex(name: "IX_PaymentMethods_CustomerId", table: "PaymentMethods", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_PointsEntries_CustomerId", table: "PointsEntries", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_PriceProtectionClaims_CustomerId", table: "PriceProtectionClaims", column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_PriceProtectionClaims_OrderNumber",
                table: "PriceProtectionClaims",
                column: "OrderNumber"
            );

            migrationBuilder.CreateIndex(name: "IX_Products_CategoryId", table: "Products", column: "CategoryId");

            migrationBuilder.CreateIndex(name: "IX_Receipts_CustomerId", table: "Receipts", column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_CustomerId_RequestKey",
                table: "Receipts",
                columns: new[] { "CustomerId", "RequestKey" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Receipts_QuoteId", table: "Receipts", column: "QuoteId", unique: true);

            migrationBuilder.CreateIndex(name: "IX_RedConfirmations_FapiaoNumber", table: "RedConfirmations", column: "FapiaoNumber");

            migrationBuilder.CreateIndex(name: "IX_Refunds_CustomerId", table: "Refunds", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Refunds_OrderNumber", table: "Refunds", column: "OrderNumber");

            migrationBuilder.CreateIndex(name: "IX_ReturnRequests_CustomerId", table: "ReturnRequests", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_ReturnRequests_OrderNumber", table: "ReturnRequests", column: "OrderNumber");

            migrationBuilder.CreateIndex(
                name: "IX_SandboxEvents_DeliveredAt_DueAt",
                table: "SandboxEvents",
                columns: new[] { "DeliveredAt", "DueAt" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SandboxEvents_Source_Reference",
                table: "SandboxEvents",
                columns: new[] { "Source", "Reference" }
            );

            migrationBuilder.CreateIndex(name: "IX_Tickets_CustomerId", table: "Tickets", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Variants_ProductId", table: "Variants", column: "ProductId");

            migrationBuilder.CreateIndex(name: "IX_Watches_CustomerId", table: "Watches", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Watches_Sku_Status", table: "Watches", columns: new[] { "Sku", "Status" });

            migrationBuilder.CreateIndex(name: "IX_Waybills_OrderNumber", table: "Waybills", column: "OrderNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AuditEntries");

            migrationBuilder.DropTable(name: "Bookings");

            migrationBuilder.DropTable(name: "BookingSlots");

            migrationBuilder.DropTable(name: "BrowsedProducts");

            migrationBuilder.DropTable(name: "CartItems");

            migrationBuilder.DropTable(name: "Consents");

            migrationBuilder.DropTable(name: "Coupons");

            migrationBuilder.DropTable(name: "Evidence");

            migrationBuilder.DropTable(name: "ExchangeLines");

            migrationBuilder.DropTable(name: "FapiaoLines");

            migrationBuilder.DropTable(name: "FapiaoTitles");

            migrationBuilder.DropTable(name: "FreightPolicies");

            migrationBuilder.DropTable(name: "GatewayEvents");

            migrationBuilder.DropTable(name: "InsuranceClaims");

            migrationBuilder.DropTable(name: "Memberships");

            migrationBuilder.DropTable(name: "OrderGifts");

            migrationBuilder.DropTable(name: "OrderLines");

            migrationBuilder.DropTable(name: "OrderPayments");

            migrationBuilder.DropTable(name: "OutboxRows");

            migrationBuilder.DropTable(name: "ParcelItems");

            migrationBuilder.DropTable(name: "PaymentIntents");

            migrationBuilder.DropTable(name: "PaymentMethods");

            migrationBuilder.DropTable(name: "PointsEntries");

            migrationBuilder.DropTable(name: "PriceChanges");

            migrationBuilder.DropTable(name: "PriceProtectionClaims");

            migrationBuilder.DropTable(name: "ProductPictures");

            migrationBuilder.DropTable(name: "ProductSpecs");

            migrationBuilder.DropTable(name: "PromotionShares");

            migrationBuilder.DropTable(name: "Receipts");

            migrationBuilder.DropTable(name: "RedConfirmations");

            migrationBuilder.DropTable(name: "RefundParts");

            migrationBuilder.DropTable(name: "RefundSteps");

            migrationBuilder.DropTable(name: "RegionStocks");

            migrationBuilder.DropTable(name: "RepairRecords");

            migrationBuilder.DropTable(name: "ReturnLines");

            migrationBuilder.DropTable(name: "SandboxEvents");

            migrationBuilder.DropTable(name: "SavedAddresses");

            migrationBuilder.DropTable(name: "Tickets");

            migrationBuilder.DropTable(name: "Traces");

            migrationBuilder.DropTable(name: "VariantOptions");

            migrationBuilder.DropTable(name: "Watches");

            migrationBuilder.DropTable(name: "ExchangeRequests");

            migrationBuilder.DropTable(name: "Fapiao");

            migrationBuilder.DropTable(name: "OrderPromotions");

            migrationBuilder.DropTable(name: "Refunds");

            migrationBuilder.DropTable(name: "ReturnRequests");

            migrationBuilder.DropTable(name: "Waybills");

            migrationBuilder.DropTable(name: "Variants");

            migrationBuilder.DropTable(name: "Orders");

            migrationBuilder.DropTable(name: "Products");

            migrationBuilder.DropTable(name: "Customers");

            migrationBuilder.DropTable(name: "Categories");
        }
    }
}
