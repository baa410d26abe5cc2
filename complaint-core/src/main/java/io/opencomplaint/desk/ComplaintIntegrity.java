package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.BrokenChainException;
import io.opencomplaint.integrity.CaseBundle;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Checkpoint;
import io.opencomplaint.integrity.CheckpointException;
import io.opencomplaint.integrity.CheckpointLine;
import io.opencomplaint.integrity.CheckpointSigner;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.Criteria;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the histories of a tenant are what they were when they were written 完整性校验. Reading only; acts may go on meanwhile.
 * Immutable; safe from any thread. docs/integrity.md tells what is found by which of these.
 */
public final class ComplaintIntegrity {

    private final DeskTools tools;
    private final Tenant tenant;

    ComplaintIntegrity(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
    }

    /**
     * Checks one complaint: each event, each link, and that the stored complaint is what they make.
     *
     * @param id which
     * @return the first broken event; empty when the chain holds
     * @throws ComplaintNotFoundException when the tenant has no such complaint, nor any event of it
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public Optional<ChainBreak> verify(ComplaintId id) {
        return Optional.ofNullable(new Verifying(tools, tenant, VerificationProgress.none()).one(id));
    }

    /**
     * Checks all complaints received in a period.
     *
     * @param period days of receipt, in the zone of the policy under which each was received
     * @param progress told after each thousand complaints
     * @return what was found
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public Verification verifyAll(ReportPeriod period, VerificationProgress progress) {
        return verifyAll(Criteria.any().received(period.from(), period.to()), progress);
    }

    /**
     * Checks all complaints, whenever they were received.
     *
     * @param progress told after each thousand complaints
     * @return what was found
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer, or when it counts more complaints than a search
     *     finds: some bear an id or a time of receipt that is none. All others were checked then, and the message says what is broken
     */
    public Verification verifyAll(VerificationProgress progress) {
        return verifyAll(Criteria.any(), progress);
    }

    private Verification verifyAll(Criteria criteria, VerificationProgress progress) {
        return new Verifying(tools, tenant, progress).all(criteria);
    }

    /**
     * Writes how far each chain has come 存证. Keep what it returns, or at least its root, where whoever can write to the store cannot:
     * then nothing that is in it can be cut off, taken out or written anew without {@link #compare} telling.
     *
     * @param to where the lines go, about 100 characters a complaint; ASCII with LF
     * @param signer signs the root; {@code null} for nobody
     * @return the value over all chains
     * @throws java.io.UncheckedIOException when it cannot be written to
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer, or when a complaint cannot be read or is found by no
     *     search: a checkpoint without it would pass for a whole one. The message names the one that cannot be read. What was written
     *     is no checkpoint; restore the row from a backup and take it again
     */
    public Checkpoint checkpoint(Appendable to, @Nullable CheckpointSigner signer) {
        return new Checkpointing(tools, tenant).write(to, signer);
    }

    /**
     * Compares all chains with an earlier checkpoint: each must still lead through the link that it had then, and hold up to its end.
     *
     * @param from the lines that {@link #checkpoint} wrote; not closed
     * @param trusted whether this is the checkpoint that was kept: compare its root with the one that was kept, or check its
     *     signature
     * @param progress told after each thousand complaints
     * @return what was found, of the complaints that were there at the time of the checkpoint
     * @throws CheckpointException when it is none, was changed, is of another tenant, or is not trusted
     * @throws java.io.UncheckedIOException when it cannot be read
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public Verification compare(Reader from, Predicate<Checkpoint> trusted, VerificationProgress progress) {
        return new Checkpointing(tools, tenant).compare(from, trusted, progress);
    }

    /**
     * Writes one case with all its facts and texts, for a court, an ombudsman or another system 案卷导出. Whoever has it can check it
     * without the store and without this library, as docs/integrity.md tells. It is as confidential as the case.
     *
     * @param id which
     * @param to where the JSON goes, of the schema {@link CaseBundle#schema()}; write it as UTF-8
     * @return how far its chain had come
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     * @throws BrokenChainException when its chain does not hold: it would prove nothing
     * @throws java.io.UncheckedIOException when it cannot be written to
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public CheckpointLine export(ComplaintId id, Appendable to) {
        return tools.chain().export(tenant, intact(id), to);
    }

    /**
     * Writes one case for who may not read its texts: digests stand for them, and its chain can be checked all the same. The facts are
     * all there, with ids and keys of people.
     *
     * @param id which
     * @param to where the JSON goes, of the schema {@link CaseBundle#schema()}; write it as UTF-8
     * @return how far its chain had come
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     * @throws BrokenChainException when its chain does not hold: it would prove nothing
     * @throws java.io.UncheckedIOException when it cannot be written to
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public CheckpointLine exportWithoutTexts(ComplaintId id, Appendable to) {
        return tools.chain().exportWithoutTexts(tenant, intact(id), to);
    }

    private List<RecordedEvent> intact(ComplaintId id) {
        verify(id).ifPresent(broken -> {
            throw new BrokenChainException(broken);
        });
        return tools.store().history(tenant, id);
    }
}
