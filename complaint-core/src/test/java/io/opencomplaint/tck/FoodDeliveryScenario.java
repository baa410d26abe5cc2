package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S13, food delivery 外卖. */
abstract class FoodDeliveryScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.foodDelivery();
    }

    @Override
    String kind() {
        return "courier/late";
    }

    @Test
    void fromPlatformSiteAndHotlineWithThePlatformsOwnNumber() {
        story.at("2026-03-02T10:00");
        for (Channel channel : List.of(Channel.PLATFORM, Channel.WEB, Channel.PHONE)) {
            story.receive(ReceiveComplaint.by(channel).reference(new ExternalReference("platform", "P-" + channel)));
            assertThat(story.complaint().filing().channel()).isEqualTo(channel);
        }
        assertThat(story.complaint().filing().reference()).isEqualTo(new ExternalReference("platform", "P-phone"));
    }

    @Test
    void whatIsProvenIsMetWithApologyAndCompensation() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("couriers").accepted().investigated();
        story.proposed(Resolution.compensation(Money.of("30", "CNY"), "sorry, it was late"))
                .executed()
                .replied()
                .satisfied()
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().remedy().state()).isEqualTo(RemedyState.EXECUTED);
    }

    @Test
    void aMaliciousComplaintMayBeRefused() {
        story.at("2026-03-02T10:00").receive().refused(InadmissibilityReason.MALICIOUS);
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.MALICIOUS);
    }
}
