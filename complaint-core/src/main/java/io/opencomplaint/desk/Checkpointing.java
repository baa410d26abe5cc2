package io.opencomplaint.desk;

import io.opencomplaint.integrity.Checkpoint;
import io.opencomplaint.integrity.CheckpointLine;
import io.opencomplaint.integrity.CheckpointReader;
import io.opencomplaint.integrity.CheckpointSigner;
import io.opencomplaint.integrity.CheckpointWriter;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.Criteria;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes checkpoints over all chains of a tenant, and compares the chains with them. */
record Checkpointing(DeskTools tools, Tenant tenant) {

    Checkpoint write(Appendable to, @Nullable CheckpointSigner signer) {
        CheckpointWriter writer = new CheckpointWriter(to, tenant, tools.now());
        Unseen unseen = Unseen.before(tools, tenant);
        new OneByOne(tools, tenant)
                .each(
                        Criteria.any(),
                        complaint ->
                                writer.add(new CheckpointLine(complaint.id(), complaint.version(), complaint.head())));
        unseen.require(writer.complaints(), "What was written is no checkpoint.");
        return writer.end(signer);
    }

    Verification compare(Reader from, Predicate<Checkpoint> trusted, VerificationProgress progress) {
        CheckpointReader reader = new CheckpointReader(from);
        reader.requireTenant(tenant);
        Verifying verifying = new Verifying(tools, tenant, progress);
        List<CheckpointLine> lines = new ArrayList<>();
        for (CheckpointLine line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
            if (lines.size() == BulkStore.MAX) {
                verifying.compare(lines);
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            verifying.compare(lines);
        }
        reader.requireTrust(trusted);
        return verifying.verification();
    }
}
