package io.opencomplaint.examples.cfpb;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The statistics after a whole import equal what {@link PlainCount} counts in the file. */
class StatisticsTest {

    private static final Map<String, String> CHANNELS =
            Map.of("Web", "web", "Referral", "referral", "Phone", "phone", "Postal mail", "mail", "Fax", "fax");

    private static PlainCount plain;
    private static ComplaintDesk desk;

    @BeforeAll
    static void importEverything() throws Exception {
        WholeImport.mustHaveWorked();
        plain = new PlainCount();
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(WholeImport.URL);
        desk = ComplaintDesk.builder().store(JdbcComplaintStore.on(dataSource)).build();
    }

    @Test
    void filesEveryRow() {
        assertThat(plain.rows()).isEqualTo(8340);
        assertThat(WholeImport.RUN.out())
                .contains("Filed 8,340 complaints; 0 were there already, 0 rows were broken. Acts: 73,861.");
    }

    @Test
    void countsProductsChannelsAndMonthsAsTheFileHasThem() {
        assertThat(desk.tally(Criteria.any(), Dimension.CATEGORY))
                .isEqualTo(plain.by(StatisticsTest::product, StatisticsTest::all))
                .hasSize(9);
        assertThat(desk.tally(Criteria.any(), Dimension.CHANNEL))
                .isEqualTo(plain.by(StatisticsTest::channel, StatisticsTest::all))
                .hasSize(5);
        assertThat(desk.tally(Criteria.any(), Dimension.MONTH))
                .isEqualTo(plain.by(StatisticsTest::month, StatisticsTest::all))
                .hasSize(2);
    }

    @Test
    void countsEachProductByChannelAndByMonth() {
        for (Tally product : desk.tally(Criteria.any(), Dimension.CATEGORY)) {
            Criteria within = Criteria.any().within(Category.of(product.key()));
            Predicate<List<String>> same = row -> product(row).equals(product.key());
            assertThat(desk.tally(within, Dimension.CHANNEL)).isEqualTo(plain.by(StatisticsTest::channel, same));
            assertThat(desk.tally(within, Dimension.MONTH)).isEqualTo(plain.by(StatisticsTest::month, same));
        }
    }

    @Test
    void countsEachChannelByMonth() {
        for (Tally channel : desk.tally(Criteria.any(), Dimension.CHANNEL)) {
            assertThat(desk.tally(Criteria.any().channel(Channel.of(channel.key())), Dimension.MONTH))
                    .isEqualTo(
                            plain.by(StatisticsTest::month, row -> channel(row).equals(channel.key())));
        }
    }

    @Test
    void printsWhatItCounted() {
        plain.by(StatisticsTest::product, StatisticsTest::all).forEach(StatisticsTest::isPrinted);
        plain.by(StatisticsTest::channel, StatisticsTest::all).forEach(StatisticsTest::isPrinted);
        plain.by(StatisticsTest::month, StatisticsTest::all).forEach(StatisticsTest::isPrinted);
        plain.by(row -> "Total", StatisticsTest::all).forEach(StatisticsTest::isPrinted);
    }

    @Test
    void printsTheRegisterInOrderOfReceiptAndTheSheetOfAComplaintThatWasSettled() {
        assertThat(WholeImport.RUN.out())
                .startsWith("Complaint register\nNumber")
                .contains("CFPB-201410-007139  2014-10-10");
        assertThat(WholeImport.RUN.out())
                .contains("2014-10-16 explanation: Closed with exp…")
                .contains("Complaint tracking sheet\nNumber: CFPB-201410-007172\nDate: 2014-10-10 00:00\n")
                .contains("3. Solution made: 2014-10-16 00:00  company  other: Closed with monetary relief")
                .contains("4. Executed: 2014-10-16 00:00  company  Closed with monetary relief");
    }

    private static void isPrinted(Tally tally) {
        String line = String.format(
                "%s %,d %,d %,d %.1f %% %,d %.1f %%",
                tally.key(),
                tally.received(),
                tally.closed(),
                tally.timely(),
                100.0 * tally.timely() / tally.received(),
                tally.reopened(),
                100.0 * tally.reopened() / tally.received());
        assertThat(WholeImport.RUN.out().lines().map(printed -> printed.replaceAll(" +", " ")))
                .contains(line);
    }

    private static boolean all(List<String> row) {
        return !row.isEmpty();
    }

    private static String product(List<String> row) {
        return row.get(PlainCount.PRODUCT);
    }

    private static String channel(List<String> row) {
        return CHANNELS.get(row.get(PlainCount.CHANNEL));
    }

    private static String month(List<String> row) {
        String[] date = row.get(PlainCount.RECEIVED).split("/", -1);
        return date[2] + "-" + date[0];
    }
}
