using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BotApp.Commerce.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Trade : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "SignedBy", table: "Waybills", type: "TEXT", maxLength: 32, nullable: true);

            migrationBuilder.AddColumn<int>(name: "WeightGrams", table: "Waybills", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<int>(name: "Version", table: "Variants", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.AddColumn<string>(name: "Address_Country", table: "SavedAddresses", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Address_Detail", table: "SavedAddresses", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Address_PostalCode", table: "SavedAddresses", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Brand", table: "Products", type: "TEXT", maxLength: 64, nullable: true);

            migrationBuilder.AddColumn<int>(name: "GuaranteeMonths", table: "Products", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Products",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Other"
            );

            migrationBuilder.AddColumn<bool>(
                name: "NeedsInstallation",
                table: "Products",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<DateOnly>(name: "PartsUntil", table: "Products", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SevenDay",
                table: "Products",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Ordinary"
            );

            migrationBuilder.AddColumn<string>(name: "TaxItem", table: "Products", type: "TEXT", maxLength: 64, nullable: true);

            migrationBuilder.AddColumn<long>(name: "TaxRate", table: "Products", type: "INTEGER", nullable: false, defaultValue: 0L);

            migrationBuilder.AddColumn<int>(name: "AddressChanges", table: "Orders", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "BuyerChoseCarrier",
                table: "Orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(name: "CancelReason", table: "Orders", type: "TEXT", maxLength: 128, nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Orders",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Ordinary"
            );

            migrationBuilder.AddColumn<string>(name: "ShipTo_Country", table: "Orders", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "ShipTo_Detail", table: "Orders", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "ShipTo_PostalCode", table: "Orders", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<int>(name: "VariantChanges", table: "Orders", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.AddColumn<int>(name: "Version", table: "Orders", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Warehouse",
                table: "Orders",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "NotSent"
            );

            migrationBuilder.AddColumn<long>(name: "ExceptionConfirmedAt", table: "OrderLines", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(name: "InstalledAt", table: "OrderLines", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(name: "Refunded", table: "OrderLines", type: "INTEGER", nullable: false, defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "ReturnedQuantity",
                table: "OrderLines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<long>(name: "ClosedAt", table: "Customers", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Email", table: "Customers", type: "TEXT", maxLength: 128, nullable: true);

            migrationBuilder.AddColumn<int>(name: "Version", table: "Customers", type: "INTEGER", nullable: false, defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Deed = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReceiptNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: false),
                    Fee = table.Column<long>(type: "INTEGER", nullable: false),
                    Technician = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    TechnicianPhone = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Region = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    Taken = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ProductId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
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
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsChosen = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CartItems", x => new { x.CustomerId, x.Sku });
                }
            );

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TextVersion = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Threshold = table.Column<long>(type: "INTEGER", nullable: false),
                    Off = table.Column<long>(type: "INTEGER", nullable: false),
                    MostOff = table.Column<long>(type: "INTEGER", nullable: true),
                    CategoryId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ProductId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    StackGroup = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coupons", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SubjectNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    Difference = table.Column<long>(type: "INTEGER", nullable: false),
                    PaymentMethodId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FreightBorneBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ShipBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    WaybillBack = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    WaybillOut = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    BuyerType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TaxId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    BuyerAddress = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    BuyerPhone = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    BuyerBank = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    DigitalNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    RedOf = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ConfirmationNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    IsUsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBooked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    RequestedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IssuedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeliveredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    BuyerType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TaxId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Insurer = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AgreedSum = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    CarrierCode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    CoversExchange = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    Source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EventId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    HandledAt = table.Column<long>(type: "INTEGER", nullable: true),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PolicyNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReturnNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RenewalPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    RenewsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AutoRenew = table.Column<bool>(type: "INTEGER", nullable: false),
                    NoticeSentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ChargedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Charged = table.Column<long>(type: "INTEGER", nullable: true),
                    UsedSinceChargeAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.CustomerId);
                }
            );

            migrationBuilder.CreateTable(
                name: "OrderGifts",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    AnnouncedPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: true),
                    IsReturned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "OrderPayments",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    MethodId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDeposit = table.Column<bool>(type: "INTEGER", nullable: false),
                    GatewayReference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
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
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Threshold = table.Column<long>(type: "INTEGER", nullable: false),
                    Off = table.Column<long>(type: "INTEGER", nullable: false),
                    CouponId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    Label_En = table.Column<string>(type: "TEXT", nullable: false),
                    Label_Zh = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "OutboxRows",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReceiptNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    MethodId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    GatewayCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    GatewayReference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IsDeposit = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Balance = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason_En = table.Column<string>(type: "TEXT", nullable: false),
                    Reason_Zh = table.Column<string>(type: "TEXT", nullable: false),
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
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Price = table.Column<long>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PaidUnit = table.Column<long>(type: "INTEGER", nullable: false),
                    CurrentUnit = table.Column<long>(type: "INTEGER", nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RefundNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceProtectionClaims", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "ProductPictures",
                columns: table => new
                {
                    ProductId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Shows_En = table.Column<string>(type: "TEXT", nullable: false),
                    Shows_Zh = table.Column<string>(type: "TEXT", nullable: false),
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
                    ProductId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_Zh = table.Column<string>(type: "TEXT", nullable: false),
                    Value_En = table.Column<string>(type: "TEXT", nullable: false),
                    Value_Zh = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "Receipts",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Deed = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RequestKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    QuoteId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false),
                    Clauses = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FapiaoNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StartedBySeller = table.Column<bool>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    SubjectNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArrivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
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
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReturnedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Succeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    WaitsForParts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Fault_En = table.Column<string>(type: "TEXT", nullable: false),
                    Fault_Zh = table.Column<string>(type: "TEXT", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false),
                    Refund = table.Column<long>(type: "INTEGER", nullable: false),
                    FreightBorneBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Freight = table.Column<long>(type: "INTEGER", nullable: false),
                    HandIn = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ShipBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    WaybillNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    RefundMethodId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RefundNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CallHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EventId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DeliveredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Urges = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CustomerId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Target = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NotifiedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "ExchangeLines",
                columns: table => new
                {
                    ExchangeNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: false),
                    FromSku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ToSku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Difference = table.Column<long>(type: "INTEGER", nullable: false),
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
                    FapiaoNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Model = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Quantity = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitPrice = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    TaxRate = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
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
                name: "PromotionShares",
                columns: table => new
                {
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PromotionNo = table.Column<int>(type: "INTEGER", nullable: false),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
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
                name: "RefundParts",
                columns: table => new
                {
                    RefundNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    MethodId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    GatewayReference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FailureCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ArrivedAt = table.Column<long>(type: "INTEGER", nullable: true),
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
                    RefundNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: true),
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
                    ReturnNumber = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LineNo = table.Column<int>(type: "INTEGER", nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Refund = table.Column<long>(type: "INTEGER", nullable: false),
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

            migrationBuilder.CreateIndex(name: "IX_AuditEntries_ReceiptNumber", table: "AuditEntries", column: "ReceiptNumber");

            migrationBuilder.CreateIndex(name: "IX_AuditEntries_Subject", table: "AuditEntries", column: "Subject");

            migrationBuilder.CreateIndex(name: "IX_Bookings_CustomerId", table: "Bookings", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Bookings_OrderNumber", table: "Bookings", column: "OrderNumber");

            migrationBuilder.CreateIndex(name: "IX_Consents_CustomerId", table: "Consents", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Coupons_CustomerId", table: "Coupons", column: "CustomerId");

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

            migrationBuilder.CreateIndex(name: "IX_Watches_CustomerId", table: "Watches", column: "CustomerId");

            migrationBuilder.CreateIndex(name: "IX_Watches_Sku_Status", table: "Watches", columns: new[] { "Sku", "Status" });
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

            migrationBuilder.DropTable(name: "OrderPayments");

            migrationBuilder.DropTable(name: "OutboxRows");

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

            migrationBuilder.DropTable(name: "Tickets");

            migrationBuilder.DropTable(name: "Watches");

            migrationBuilder.DropTable(name: "ExchangeRequests");

            migrationBuilder.DropTable(name: "Fapiao");

            migrationBuilder.DropTable(name: "OrderPromotions");

            migrationBuilder.DropTable(name: "Refunds");

            migrationBuilder.DropTable(name: "ReturnRequests");

            migrationBuilder.DropColumn(name: "SignedBy", table: "Waybills");

            migrationBuilder.DropColumn(name: "WeightGrams", table: "Waybills");

            migrationBuilder.DropColumn(name: "Version", table: "Variants");

            migrationBuilder.DropColumn(name: "Address_Country", table: "SavedAddresses");

            migrationBuilder.DropColumn(name: "Address_Detail", table: "SavedAddresses");

            migrationBuilder.DropColumn(name: "Address_PostalCode", table: "SavedAddresses");

            migrationBuilder.DropColumn(name: "Brand", table: "Products");

            migrationBuilder.DropColumn(name: "GuaranteeMonths", table: "Products");

            migrationBuilder.DropColumn(name: "Kind", table: "Products");

            migrationBuilder.DropColumn(name: "NeedsInstallation", table: "Products");

            migrationBuilder.DropColumn(name: "PartsUntil", table: "Products");

            migrationBuilder.DropColumn(name: "SevenDay", table: "Products");

            migrationBuilder.DropColumn(name: "TaxItem", table: "Products");

            migrationBuilder.DropColumn(name: "TaxRate", table: "Products");

            migrationBuilder.DropColumn(name: "AddressChanges", table: "Orders");

            migrationBuilder.DropColumn(name: "BuyerChoseCarrier", table: "Orders");

            migrationBuilder.DropColumn(name: "CancelReason", table: "Orders");

            migrationBuilder.DropColumn(name: "Kind", table: "Orders");

            migrationBuilder.DropColumn(name: "ShipTo_Country", table: "Orders");

            migrationBuilder.DropColumn(name: "ShipTo_Detail", table: "Orders");

            migrationBuilder.DropColumn(name: "ShipTo_PostalCode", table: "Orders");

            migrationBuilder.DropColumn(name: "VariantChanges", table: "Orders");

            migrationBuilder.DropColumn(name: "Version", table: "Orders");

            migrationBuilder.DropColumn(name: "Warehouse", table: "Orders");

            migrationBuilder.DropColumn(name: "ExceptionConfirmedAt", table: "OrderLines");

            migrationBuilder.DropColumn(name: "InstalledAt", table: "OrderLines");

            migrationBuilder.DropColumn(name: "Refunded", table: "OrderLines");

            migrationBuilder.DropColumn(name: "ReturnedQuantity", table: "OrderLines");

            migrationBuilder.DropColumn(name: "ClosedAt", table: "Customers");

            migrationBuilder.DropColumn(name: "Email", table: "Customers");

            migrationBuilder.DropColumn(name: "Version", table: "Customers");
        }
    }
}
