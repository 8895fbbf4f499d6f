package vn.thidua.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrgUnits extends Repository<OrgUnit, Long> {

    OrgUnit save(OrgUnit unit);

    @Query("select u from OrgUnit u left join fetch u.names order by u.blocOrder, u.code")
    List<OrgUnit> all();

    @Query("select u from OrgUnit u left join fetch u.names where u.id = :id")
    Optional<OrgUnit> byId(long id);

    @Query("select u from OrgUnit u left join fetch u.names where u.code = :code")
    Optional<OrgUnit> byCode(String code);
}
