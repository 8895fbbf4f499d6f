package vn.thidua.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BlocMembers extends Repository<BlocMember, Long> {

    void save(BlocMember member);

    @Query("select m from BlocMember m")
    List<BlocMember> all();

    @Query("select m from BlocMember m where m.unitId = :unit")
    List<BlocMember> of(long unit);
}
