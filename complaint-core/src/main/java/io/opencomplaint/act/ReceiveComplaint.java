package io.opencomplaint.act;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A complaint comes in 投诉接收. Begin with {@link #by(Channel)}; each further method gives a copy with more said.
 *
 * @param id chosen by the host, or {@code null} to have one made
 * @param channel the way it came in
 * @param complainant 投诉人; anonymous when unknown
 * @param representative who speaks for the complainant
 * @param respondent who is complained of 被投诉人
 * @param subject the matter in a line, at most 500 characters; the only thing that must be said
 * @param description the matter at length, at most 1,048,576 characters
 * @param demand what the complainant asks for 诉求, at most 4,000 characters
 * @param incident where and when it happened
 * @param reference what another system calls it; refused when the tenant has it already
 * @param origin who brought it, where it lies and what it is about
 * @param attachments files that came with it, at most 100
 */
public record ReceiveComplaint(
        @Nullable ComplaintId id,
        @NotNull Channel channel,
        @NotNull @Valid Party complainant,
        @Nullable @Valid Party representative,
        @Nullable @Valid Party respondent,
        @NotNull @ValidText(max = 500, line = true) Text subject,
        @Nullable @ValidText(max = 1_048_576) Text description,
        @Nullable @ValidText(max = 4_000) Text demand,
        @Nullable @Valid Incident incident,
        @Nullable ExternalReference reference,
        @NotNull @Valid Origin origin,
        @Size(max = 100) List<@Valid Attachment> attachments)
        implements Act {

    private static final Text NOT_SAID = Text.of("");

    /**
     * Copies the attachments.
     *
     * @param id chosen by the host
     * @param channel the way it came in
     * @param complainant 投诉人
     * @param representative who speaks for the complainant
     * @param respondent who is complained of 被投诉人
     * @param subject the matter in a line
     * @param description the matter at length
     * @param demand what the complainant asks for 诉求
     * @param incident where and when it happened
     * @param reference what another system calls it
     * @param origin who brought it, where it lies and what it is about
     * @param attachments files that came with it
     */
    public ReceiveComplaint {
        attachments = List.copyOf(attachments);
    }

    /**
     * A complaint of which only the channel is known so far.
     *
     * @param channel the way it came in
     * @return the act, to which the matter must be added
     */
    public static ReceiveComplaint by(Channel channel) {
        return new ReceiveComplaint(
                null,
                channel,
                Party.anonymous(),
                null,
                null,
                NOT_SAID,
                null,
                null,
                null,
                null,
                Origin.EMPTY,
                List.of());
    }

    /**
     * With an id that the host chose, so that a repeated call is noticed.
     *
     * @param newId unique within the tenant
     * @return a copy
     */
    public ReceiveComplaint id(ComplaintId newId) {
        return with(draft -> draft.id = newId);
    }

    /**
     * With the complainant 投诉人.
     *
     * @param party who complains
     * @return a copy
     */
    public ReceiveComplaint complainant(Party party) {
        return with(draft -> draft.complainant = party);
    }

    /**
     * With somebody who speaks for the complainant 代理人.
     *
     * @param party who speaks
     * @return a copy
     */
    public ReceiveComplaint representative(Party party) {
        return with(draft -> draft.representative = party);
    }

    /**
     * With whom the complaint is about 被投诉人.
     *
     * @param party who is complained of
     * @return a copy
     */
    public ReceiveComplaint respondent(Party party) {
        return with(draft -> draft.respondent = party);
    }

    /**
     * With the matter in a line and at length 投诉内容.
     *
     * @param line at most 500 characters
     * @param narrative at most 1,048,576 characters
     * @return a copy
     */
    public ReceiveComplaint matter(String line, String narrative) {
        return with(draft -> {
            draft.subject = Text.of(line);
            draft.description = Text.of(narrative);
        });
    }

    /**
     * With the matter in a line; a description given before stays.
     *
     * @param line at most 500 characters
     * @return a copy
     */
    public ReceiveComplaint matter(String line) {
        return with(draft -> draft.subject = Text.of(line));
    }

    /**
     * With what the complainant asks for 诉求.
     *
     * @param request at most 4,000 characters
     * @return a copy
     */
    public ReceiveComplaint demand(String request) {
        return with(draft -> draft.demand = Text.of(request));
    }

    /**
     * With where and when it happened.
     *
     * @param place at most 1,000 characters
     * @param time cut to the microsecond
     * @return a copy
     */
    public ReceiveComplaint incident(String place, Instant time) {
        return with(draft -> draft.incident = new Incident(Text.of(place), time));
    }

    /**
     * With what another system calls it 外部编号.
     *
     * @param other unique per tenant and source
     * @return a copy
     */
    public ReceiveComplaint reference(ExternalReference other) {
        return with(draft -> draft.reference = other);
    }

    /**
     * With who brought it 投诉来源, whatever channel it came by.
     *
     * @param source the customer, a third party, or somebody within
     * @return a copy
     */
    public ReceiveComplaint from(Source source) {
        return with(draft -> draft.origin = draft.origin.from(source));
    }

    /**
     * With where the matter lies 区域, as the host counts regions.
     *
     * @param path steps from the largest down joined by '/', at most 4, for example {@code zhejiang/hangzhou}
     * @return a copy
     * @throws io.opencomplaint.InvalidValueException when there are more than 4 steps, or one is empty or too long
     */
    public ReceiveComplaint region(String path) {
        return with(draft -> draft.origin = draft.origin.in(Region.of(path)));
    }

    /**
     * With the shops, couriers, products and batches that it is about 投诉对象, beside those given before.
     *
     * @param concerns at most 8 in all; what only the investigation shows is added by {@link NameConcerns}
     * @return a copy
     */
    public ReceiveComplaint concerning(Concern... concerns) {
        return with(draft -> draft.origin = draft.origin.concerning(List.of(concerns)));
    }

    /**
     * Kept from whom it concerns who complains 保密投诉; {@link MarkConfidential} says so later, or lifts it.
     *
     * @return a copy
     */
    public ReceiveComplaint confidentially() {
        return with(draft -> draft.origin = draft.origin.confidential(true));
    }

    /**
     * With files 附件, in place of those given before.
     *
     * @param files at most 100
     * @return a copy
     */
    public ReceiveComplaint attachments(Attachment... files) {
        return with(draft -> draft.attachments = List.of(files));
    }

    private ReceiveComplaint with(Consumer<ReceiptDraft> change) {
        ReceiptDraft draft = new ReceiptDraft(this);
        change.accept(draft);
        return draft.act();
    }

    @Override
    public ActType type() {
        return ActType.RECEIVE;
    }
}
